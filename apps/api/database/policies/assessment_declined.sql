-- Who was asked to assess and has said that they cannot is read by whoever reads the observation; said in the own name, by
-- who is asked.
create policy seen on assessment_declined for select to faellesblik_app
  using (municipality_id = gate.municipality() and exists (select from observation o
    where o.municipality_id = assessment_declined.municipality_id and o.id = assessment_declined.observation_id
      and o.withdrawn_at is null));
create policy said on assessment_declined for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and person_id = gate.person()
    and not gate.assessment_is_over(observation_id)
    and exists (select from gate.assessors(case_id) a
      where a.observation_id = assessment_declined.observation_id and a.asked_id = gate.person()));
create policy gate_reads on assessment_declined for select to faellesblik_gate using (true);
grant select, insert (municipality_id, observation_id, person_id, case_id, at) on assessment_declined to faellesblik_app;
grant select on assessment_declined to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on assessment_declined for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on assessment_declined to faellesblik_app;
