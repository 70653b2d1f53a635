-- Everybody knows the own municipality, and no other exists.
create policy own on municipality for select to faellesblik_app using (id = gate.municipality());
grant select on municipality to faellesblik_app;
