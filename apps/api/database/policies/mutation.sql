-- Exactly once: each person's own, ids only.
create policy own on mutation for all to faellesblik_app
  using (municipality_id = (select gate.municipality()) and person_id = (select gate.person()));
grant select, delete, insert (municipality_id, person_id, id, operation, input_hmac, at), update (result)
  on mutation to faellesblik_app;
