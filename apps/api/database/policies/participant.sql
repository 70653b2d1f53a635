-- Participants know each other; the leader of the forløb's unit lets people in and out, and who has taken a sparring
-- request takes part by that.
create policy seen on participant for select to faellesblik_app
  using (municipality_id = (select gate.municipality()) and gate.sees_since(case_id) is not null);
create policy invited on participant for insert to faellesblik_app
  with check (municipality_id = (select gate.municipality()) and invited_by = (select gate.person()) and gate.leads_case(case_id));
create policy came_by_request on participant for insert to faellesblik_app
  with check (municipality_id = (select gate.municipality()) and person_id = (select gate.person())
    and invited_by = (select gate.person()) and gate.took_request(case_id));
create policy changed on participant for update to faellesblik_app
  using (municipality_id = (select gate.municipality()) and gate.leads_case(case_id));
create policy gate_reads on participant for select to faellesblik_gate using (true);
grant select, insert (municipality_id, case_id, person_id, unit_id, function, sees_from, second_adult, invited_by, since),
  update (unit_id, function, sees_from, second_adult, invited_by, since, until) on participant to faellesblik_app;
grant select on participant to faellesblik_gate;
