-- The map of the municipality is known to its staff; the administrator draws it.
create policy own on cluster for select to faellesblik_app using (municipality_id = gate.municipality());
create policy drawn on cluster for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and (select gate.administers()));
grant select, insert (municipality_id, id, name) on cluster to faellesblik_app;
