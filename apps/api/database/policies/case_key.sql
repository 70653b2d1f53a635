-- The wrapped data key of a forløb: there for whoever sees the forløb, since the guard matches everybody's text; it opens
-- nothing without a key that the database does not have. Made when first needed, never changed; goes when the
-- forløb is cleared, and with it all that was sealed.
create policy seen on case_key for select to faellesblik_app
  using (municipality_id = gate.municipality() and gate.writes_to(case_id));
create policy made on case_key for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and gate.writes_to(case_id));
grant select, delete, insert (municipality_id, case_id, wrapped) on case_key to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on case_key for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on case_key to faellesblik_app;
