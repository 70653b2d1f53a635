-- A draft is its author's alone, until it is shared or gone.
create policy own on draft for all to faellesblik_app
  using (municipality_id = (select gate.municipality()) and person_id = (select gate.person()));
grant select, delete, insert (municipality_id, person_id, kind, case_id, cipher, version, updated_at),
  update (cipher, version, updated_at) on draft to faellesblik_app;
