-- Blind until it is over: each reads the own number; when there are two, or who gave the only one shows it alone, everybody
-- who reads the observation reads them. Who has answered is told by gate.assessors. Nobody changes a number.
create policy own on assessment for select to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person() and exists (select from observation o
    where o.municipality_id = assessment.municipality_id and o.id = assessment.observation_id and o.withdrawn_at is null));
create policy revealed on assessment for select to faellesblik_app
  using (municipality_id = gate.municipality() and gate.assessment_is_over(observation_id) and exists (select from observation o
    where o.municipality_id = assessment.municipality_id and o.id = assessment.observation_id and o.withdrawn_at is null));
-- By who works on the forløb, of an observation that has never said a number in the open, and whose only number is not shown.
create policy given on assessment for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and person_id = gate.person() and gate.works_on(case_id)
    and exists (select from observation o
      where o.municipality_id = assessment.municipality_id and o.id = assessment.observation_id and o.case_id = assessment.case_id
        and o.withdrawn_at is null and o.participation is null)
    and not exists (select from observation_addition d
      where d.municipality_id = assessment.municipality_id and d.observation_id = assessment.observation_id and d.line = 'participation')
    and not exists (select from observation_revision r
      where r.municipality_id = assessment.municipality_id and r.observation_id = assessment.observation_id
        and r.content ->> 'participation' is not null)
    and not gate.assessment_is_over(observation_id));
-- Who gave the only number asks another, or shows it alone, until it is over.
create policy led_to_its_end on assessment for update to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person() and gate.works_on(case_id)
    and not gate.assessment_is_over(observation_id))
  with check (municipality_id = gate.municipality() and person_id = gate.person());
create policy gate_reads on assessment for select to faellesblik_gate using (true);
grant select, insert (municipality_id, observation_id, place, case_id, person_id, asked_id, participation, at),
  update (asked_id, shown_at) on assessment to faellesblik_app;
grant select on assessment to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on assessment for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on assessment to faellesblik_app;
