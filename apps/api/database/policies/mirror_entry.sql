-- What a municipality adds to the language mirror is read by everybody in it and kept by its administrators. An entry is
-- never changed: it ends, and a new one is written.
create policy own on mirror_entry for select to faellesblik_app using (municipality_id = gate.municipality());
create policy added on mirror_entry for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and (select gate.administers())
    and added_by = gate.person() and ended_at is null);
create policy ended on mirror_entry for update to faellesblik_app
  using (municipality_id = gate.municipality() and (select gate.administers()) and ended_at is null)
  with check (municipality_id = gate.municipality() and ended_by = gate.person());
grant select, insert (municipality_id, id, words, instead, why, added_by, added_at), update (ended_by, ended_at)
  on mirror_entry to faellesblik_app;
