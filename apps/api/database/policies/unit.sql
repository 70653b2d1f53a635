-- Units are known to the municipality's staff; the administrator makes them.
create policy own on unit for select to faellesblik_app using (municipality_id = gate.municipality());
create policy made on unit for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and (select gate.administers()));
grant select, insert (municipality_id, id, cluster_id, kind, name) on unit to faellesblik_app;
