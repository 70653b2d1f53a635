-- What a child's voice or a contact with the parents said before is kept by its author, and read by whoever reads it; it goes
-- when that is withdrawn.
create policy seen on perspective_revision for select to faellesblik_app
  using (municipality_id = gate.municipality() and (
    exists (select from child_voice v where v.municipality_id = perspective_revision.municipality_id
      and v.id = perspective_revision.perspective_id and v.withdrawn_at is null)
    or exists (select from parent_contact t where t.municipality_id = perspective_revision.municipality_id
      and t.id = perspective_revision.perspective_id and t.withdrawn_at is null)));
create policy kept on perspective_revision for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and (
    exists (select from child_voice v where v.municipality_id = perspective_revision.municipality_id
      and v.id = perspective_revision.perspective_id and v.case_id = perspective_revision.case_id and v.author_id = gate.person())
    or exists (select from parent_contact t where t.municipality_id = perspective_revision.municipality_id
      and t.id = perspective_revision.perspective_id and t.case_id = perspective_revision.case_id and t.author_id = gate.person())));
grant select, insert (municipality_id, perspective_id, version, case_id, replaced_at, content) on perspective_revision to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on perspective_revision for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on perspective_revision to faellesblik_app;
