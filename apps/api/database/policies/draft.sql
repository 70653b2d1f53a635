-- A draft is its author's alone, until it is shared or gone.
create policy own on draft for all to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person());
-- Kept for 30 days. Nobody in particular deletes what is older: the sweep runs for no person.
create policy past_its_time on draft for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and updated_at < now() - interval '30 days');
grant select, delete, insert (municipality_id, person_id, kind, case_id, cipher, version, updated_at),
  update (cipher, version, updated_at) on draft to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on draft for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on draft to faellesblik_app;
