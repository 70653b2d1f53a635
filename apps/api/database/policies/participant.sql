-- Participants know each other; the leader of the forløb's unit lets people in and out, and who has taken a sparring
-- request takes part by that.
create policy seen on participant for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
-- Who has taken a request finds the own row of an earlier time again.
create policy own_of_taker on participant for select to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person() and gate.took_request(case_id));
create policy invited on participant for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and invited_by = gate.person() and gate.leads_case(case_id));
create policy came_by_request on participant for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and person_id = gate.person()
    and invited_by = gate.person() and gate.took_request(case_id));
create policy changed on participant for update to faellesblik_app
  using (municipality_id = gate.municipality() and gate.leads_case(case_id));
-- Who has been taken out comes back only by a request taken after that, not by an old one.
create policy came_back_by_request on participant for update to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person()
    and exists (select from sparring_request r where r.municipality_id = participant.municipality_id
      and r.case_id = participant.case_id and r.taken_by = gate.person() and r.taken_at > participant.until))
  with check (municipality_id = gate.municipality() and person_id = gate.person()
    and invited_by = gate.person() and gate.took_request(case_id));
-- Who leaves ends the own participation, and changes nothing else.
create policy left_by_oneself on participant for update to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person() and until is null)
  with check (municipality_id = gate.municipality() and person_id = gate.person() and until is not null);
-- Who is offered the role of tovholder takes it over: the own row, and that of the one who had it.
create policy took_over on participant for update to faellesblik_app
  using (municipality_id = gate.municipality() and until is null and gate.is_offered_holder(case_id)
    and (person_id = gate.person() or function = 'holder'))
  with check (municipality_id = gate.municipality() and until is null and gate.is_offered_holder(case_id));
-- Who looks on until a day is out when it has been. For no person: the sweep; `sees_since` needs no sweep for that.
create policy past_its_time on participant for update to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and until is null
    and last_day < (now() at time zone 'Europe/Copenhagen')::date)
  with check (gate.municipality() is null and gate.person() is null and until is not null);
create policy gate_reads on participant for select to faellesblik_gate using (true);
grant select, insert (municipality_id, case_id, person_id, unit_id, function, sees_from, second_adult, invited_by, since),
  update (unit_id, function, sees_from, second_adult, invited_by, since, until, last_day) on participant to faellesblik_app;
grant select on participant to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on participant for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on participant to faellesblik_app;
