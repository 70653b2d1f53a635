-- Seen by the person alone, and by the leader of that person's unit when she sees the forløb as well: what it belongs to must
-- not tell her of a forløb that does not exist for her. Nobody else in the forløb knows that there is one; never changed.
create policy own on duty_check for select to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person());
create policy of_the_unit on duty_check for select to faellesblik_app
  using (municipality_id = gate.municipality() and unit_id = any (array(select gate.led_units())) and case_id = any (array(select seen.case_id from gate.seen())));
create policy considered on duty_check for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and person_id = gate.person()
    and gate.works_in(unit_id) and gate.sees_since(case_id) is not null);
grant select, insert (municipality_id, id, case_id, person_id, unit_id, at, result) on duty_check to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on duty_check for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on duty_check to faellesblik_app;
