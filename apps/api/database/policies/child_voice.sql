-- How it looks to the children: read from where the reader's history begins, written in the own name by who works on it, and
-- corrected or withdrawn by its author alone. What was withdrawn is there for nobody but its author, and never comes back.
create policy seen on child_voice for select to faellesblik_app
  using (municipality_id = gate.municipality() and at >= any (select seen.since from gate.seen() where seen.case_id = child_voice.case_id)
    and (withdrawn_at is null or author_id = gate.person()));
create policy written on child_voice for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person() and gate.works_on(case_id));
create policy corrected on child_voice for update to faellesblik_app
  using (municipality_id = gate.municipality() and author_id = gate.person() and withdrawn_at is null
    and at >= gate.sees_since(case_id))
  with check (municipality_id = gate.municipality() and author_id = gate.person());
create policy gate_reads on child_voice for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, of, child, source, held_on, what, asked_by_id, author_id, at),
  update (version, of, child, source, held_on, what, asked_by_id, withdrawn_at)
  on child_voice to faellesblik_app;
grant select on child_voice to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on child_voice for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on child_voice to faellesblik_app;
