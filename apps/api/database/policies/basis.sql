-- On what basis others look with: seen by all who take part, stated by who leads or holds the forløb.
create policy seen on basis for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy stated on basis for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and stated_by = gate.person() and gate.leads_or_holds(case_id));
create policy stated_anew on basis for update to faellesblik_app
  using (municipality_id = gate.municipality() and gate.leads_or_holds(case_id))
  with check (municipality_id = gate.municipality() and stated_by = gate.person());
create policy gate_reads on basis for select to faellesblik_gate using (true);
grant select, insert (municipality_id, case_id, kind, how, week, other, stated_by, stated_at),
  update (kind, how, week, other, stated_by, stated_at) on basis to faellesblik_app;
grant select on basis to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on basis for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on basis to faellesblik_app;
