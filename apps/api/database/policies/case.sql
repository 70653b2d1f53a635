-- A forløb exists only for its participants and the leader of its unit, and for nobody when it is cleared; that leader opens it;
-- who only looks on changes nothing.
create policy seen on "case" for select to faellesblik_app
  using (municipality_id = gate.municipality() and id = any (array(select seen.case_id from gate.seen())) and state <> 'cleared');
create policy opened on "case" for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and opened_by = gate.person() and gate.leads(unit_id));
create policy moved on "case" for update to faellesblik_app
  using (municipality_id = gate.municipality() and gate.works_on(id))
  with check (municipality_id = gate.municipality() and gate.works_on(id) and gate.is_about(id, unit_id, community_id)
    and state <> 'cleared');
-- Who has just accepted a hand-over takes the forløb to the own house, and sees it for that before it is there.
create policy just_received on "case" for select to faellesblik_app
  using (municipality_id = gate.municipality() and id = any (array(select got.case_id from gate.just_answered() got where got.accepted)));
create policy received on "case" for update to faellesblik_app
  using (municipality_id = gate.municipality() and id = any (array(select got.case_id from gate.just_answered() got where got.accepted)))
  with check (municipality_id = gate.municipality() and id in (select got.case_id from gate.just_answered() got where got.accepted)
    and gate.leads(unit_id) and holder_id = gate.person() and state = 'sharedLook');
-- What has been kept for its time is cleared, for no person: the sweep. The checks of all updates are joined by "or", so this one names nobody too.
create policy past_its_time on "case" for update to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and state in ('closed', 'liftedOut')
    and retention_date < (now() at time zone 'Europe/Copenhagen')::date)
  with check (gate.municipality() is null and gate.person() is null and state = 'cleared');
create policy gate_reads on "case" for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, code_name, community_id, unit_id, focus, age_band, state, level, wondering, holder_id, opened_by, opened_at, next_date, version,
    holder_offered_to, paused_from),
  update (unit_id, community_id, age_band, state, level, holder_id, holder_offered_to, paused_from, pause_reason, look_again, retention_date, next_date, version) on "case" to faellesblik_app;
grant select on "case" to faellesblik_gate;
