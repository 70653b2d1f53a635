-- What happened is read from where the reader's history begins; logged in the own name, on a measure of
-- the same forløb.
create policy seen on follow_up for select to faellesblik_app
  using (municipality_id = gate.municipality() and at >= any (select seen.since from gate.seen() where seen.case_id = follow_up.case_id));
create policy logged on follow_up for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person() and gate.sees_since(case_id) is not null
    and exists (select from measure m where m.municipality_id = follow_up.municipality_id and m.id = follow_up.measure_id and m.case_id = follow_up.case_id));
create policy gate_reads on follow_up for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, measure_id, author_id, held_on, done, participation, line, at) on follow_up to faellesblik_app;
grant select on follow_up to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on follow_up for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on follow_up to faellesblik_app;
