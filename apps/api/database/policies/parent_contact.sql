-- Contact with the parents: read from where the reader's history begins, written in the own name by who works on it, and
-- corrected or withdrawn by its author alone. What was withdrawn is there for nobody but its author, and never comes back.
create policy seen on parent_contact for select to faellesblik_app
  using (municipality_id = gate.municipality() and at >= any (select seen.since from gate.seen() where seen.case_id = parent_contact.case_id)
    and (withdrawn_at is null or author_id = gate.person()));
create policy written on parent_contact for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person() and gate.works_on(case_id));
create policy corrected on parent_contact for update to faellesblik_app
  using (municipality_id = gate.municipality() and author_id = gate.person() and withdrawn_at is null
    and at >= gate.sees_since(case_id))
  with check (municipality_id = gate.municipality() and author_id = gate.person());
create policy gate_reads on parent_contact for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, form, held_on, what, view, contribution, contact_id, author_id, at),
  update (version, form, held_on, what, view, contribution, contact_id, withdrawn_at)
  on parent_contact to faellesblik_app;
grant select on parent_contact to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on parent_contact for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on parent_contact to faellesblik_app;
