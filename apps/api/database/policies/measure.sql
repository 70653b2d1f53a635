-- What is agreed now concerns everybody who takes part, whenever they came.
create policy seen on measure for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy proposed on measure for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and proposed_by = gate.person() and gate.sees_since(case_id) is not null);
create policy moved on measure for update to faellesblik_app
  using (municipality_id = gate.municipality() and gate.works_on(case_id));
create policy gate_reads on measure for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, version, state, title, level, approach, what, "when", owner_id, co_owner_id, start,
    duration_weeks, goal, signs, makes_sense, first_follow_up, next_follow_up, level_reason, proposed_by, proposed_at),
  update (state, version, next_follow_up) on measure to faellesblik_app;
grant select on measure to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on measure for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on measure to faellesblik_app;
