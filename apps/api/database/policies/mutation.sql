-- Exactly once: each person's own, ids only.
create policy own on mutation for all to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person());
-- Kept for 7 days; what is older goes with the sweep.
create policy past_its_time on mutation for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and at < now() - interval '7 days');
grant select, delete, insert (municipality_id, person_id, id, operation, input_hmac, at), update (result)
  on mutation to faellesblik_app;
