-- What identifies nobody in this forløb, as a keyed hash: used for, and added by, whoever sees the forløb and writes in it.
create policy seen on dismissal for select to faellesblik_app
  using (municipality_id = gate.municipality() and gate.writes_to(case_id));
create policy dismissed on dismissal for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and dismissed_by = gate.person() and gate.writes_to(case_id));
grant select, insert (municipality_id, case_id, hash, dismissed_by, dismissed_at) on dismissal to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on dismissal for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on dismissal to faellesblik_app;
