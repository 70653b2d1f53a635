-- Colleagues are known by name; the administrator adds them; each chooses the own language, and whether to see the mirror.
create policy own on person for select to faellesblik_app using (municipality_id = gate.municipality());
create policy added on person for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and (select gate.administers()));
create policy self on person for update to faellesblik_app
  using (municipality_id = gate.municipality() and id = gate.person());
grant select, insert (municipality_id, id, name, language), update (language, language_mirror) on person to faellesblik_app;
