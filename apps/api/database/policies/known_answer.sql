-- How often the guard has told a person where a known term stands: that person's own, to be counted and not to be read.
create policy own on known_answer for select to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person());
create policy told on known_answer for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and person_id = gate.person() and gate.writes_to(case_id));
create policy told_again on known_answer for update to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person());
-- Counted for an hour; what is older goes with the sweep, which runs for no person.
create policy past_its_time on known_answer for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and told_at < now() - interval '1 hour');
grant select, delete, insert (municipality_id, case_id, person_id, hash, told_at), update (told_at) on known_answer to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on known_answer for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on known_answer to faellesblik_app;
