-- How much there was of what, for those who see the forløb and for the leader of its unit, also when nothing else is left;
-- counted by the leader who ends it. Numbers alone.
create policy seen on case_count for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy counted on case_count for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and gate.leads_case(case_id));
create policy counted_anew on case_count for update to faellesblik_app
  using (municipality_id = gate.municipality() and gate.leads_case(case_id));
grant select, insert (municipality_id, case_id, adults, observations, messages, measures, community_measures, follow_ups),
  update (adults, observations, messages, measures, community_measures, follow_ups) on case_count to faellesblik_app;
