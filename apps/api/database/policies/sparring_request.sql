-- Before it is taken the asked team sees the request alone; after that it is part of the forløb. Who took it sees it
-- only while still working in that team, and alone answers it: whoever could name a taker could let people in.
create policy seen on sparring_request for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy waiting on sparring_request for select to faellesblik_app
  using (municipality_id = gate.municipality() and taken_by is null and withdrawn_at is null
    and unit_id = any (array(select gate.own_units())) and gate.is_open(case_id));
create policy taken_by_me on sparring_request for select to faellesblik_app
  using (municipality_id = gate.municipality() and taken_by = gate.person() and unit_id = any (array(select gate.own_units())));
create policy asked on sparring_request for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and asked_by = gate.person() and gate.sees_since(case_id) is not null);
create policy taken on sparring_request for update to faellesblik_app
  using (municipality_id = gate.municipality() and taken_by is null and withdrawn_at is null and gate.works_in(unit_id)) with check (municipality_id = gate.municipality() and taken_by = gate.person());
create policy answered on sparring_request for update to faellesblik_app
  using (municipality_id = gate.municipality() and taken_by = gate.person() and gate.sees_since(case_id) is not null)
  with check (municipality_id = gate.municipality() and taken_by = gate.person() and gate.sees_since(case_id) is not null);
-- What nobody has taken is withdrawn by who leads or holds the forløb.
create policy withdrawn on sparring_request for update to faellesblik_app
  using (municipality_id = gate.municipality() and taken_by is null and withdrawn_at is null and gate.leads_or_holds(case_id))
  with check (municipality_id = gate.municipality() and taken_by is null and withdrawn_at is not null and answered_at is null
    and gate.leads_or_holds(case_id));
create policy gate_reads on sparring_request for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, unit_id, question, wish, urgency, community_kind, age_band, side, asked_by, asked_at),
  update (taken_by, taken_at, answered_at, withdrawn_at) on sparring_request to faellesblik_app;
grant select on sparring_request to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on sparring_request for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on sparring_request to faellesblik_app;
