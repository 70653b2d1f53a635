-- A hand-over is seen by who sees the forløb, and while it is offered by who leads the house that is asked: it alone, not
-- the forløb. The holder offers it and takes it back, and a new holder takes it over as it waits; that leader answers it
-- once, and sees the own answer.
create policy seen on hand_over for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy offered_to_me on hand_over for select to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'offered' and to_unit_id = any (array(select gate.led_units())) and gate.is_open(case_id));
create policy answered_by_me on hand_over for select to faellesblik_app
  using (municipality_id = gate.municipality() and decided_by = gate.person() and to_unit_id = any (array(select gate.led_units())));
create policy offered on hand_over for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and offered_by = gate.person() and state = 'offered'
    and gate.leads_or_holds(case_id));
create policy answered on hand_over for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'offered' and gate.leads(to_unit_id) and gate.is_open(case_id))
  with check (municipality_id = gate.municipality() and state in ('accepted', 'declined') and decided_by = gate.person()
    and gate.leads(to_unit_id));
create policy taken_back on hand_over for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'offered' and gate.leads_or_holds(case_id))
  with check (municipality_id = gate.municipality() and state = 'withdrawn' and decided_by = gate.person()
    and gate.leads_or_holds(case_id));
create policy passed_on on hand_over for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'offered' and gate.leads_or_holds(case_id))
  with check (municipality_id = gate.municipality() and state = 'offered' and offered_by = gate.person() and decided_by is null
    and gate.leads_or_holds(case_id));
create policy gate_reads on hand_over for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, code_name, age_band, from_unit_id, to_unit_id, kind, starts_on, strengths, works, communities, avoid,
    structure, child_words, parents, unknown, first_days, basis_kind, basis_how, basis_week, basis_other, measures, state, offered_by, offered_at),
  update (state, word, decided_by, decided_at, community_id, offered_by) on hand_over to faellesblik_app;
grant select on hand_over to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on hand_over for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on hand_over to faellesblik_app;
