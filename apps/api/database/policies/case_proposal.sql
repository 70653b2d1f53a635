-- A proposal is seen by the one who made it and by the leader of that house, and by nobody else. The house's own people
-- make one, and those who help other houses; the leader answers it once, the proposer may take it back before.
create policy own on case_proposal for select to faellesblik_app
  using (municipality_id = gate.municipality() and proposed_by = gate.person());
create policy of_the_house on case_proposal for select to faellesblik_app
  using (municipality_id = gate.municipality() and unit_id = any (array(select gate.led_units())));
create policy proposed on case_proposal for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and proposed_by = gate.person() and state = 'waiting'
    and (gate.works_in(unit_id) or (select gate.helps_other_houses())));
create policy answered on case_proposal for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'waiting' and gate.leads(unit_id))
  with check (municipality_id = gate.municipality() and state in ('accepted', 'declined') and decided_by = gate.person()
    and (opened_case_id is null or gate.leads_case(opened_case_id)));
create policy taken_back on case_proposal for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'waiting' and proposed_by = gate.person())
  with check (municipality_id = gate.municipality() and state = 'withdrawn' and proposed_by = gate.person());
grant select, insert (municipality_id, id, community_id, unit_id, focus, age_band, wondering, proposed_by, proposed_at, state, word, decided_by, decided_at, opened_case_id),
  update (state, word, decided_by, decided_at, opened_case_id) on case_proposal to faellesblik_app;
-- Goes when the forløb is cleared, or twelve months after the answer when it became none.
create policy cleared on case_proposal for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and ((municipality_id, opened_case_id) in (select c.municipality_id, c.case_id from gate.cleared() c)
      or state in ('declined', 'withdrawn') and decided_at < now() - interval '12 months'));
grant delete on case_proposal to faellesblik_app;
