-- Blind until the own answer: what others said is there only for who has answered, or when the round is closed.
-- Given by who is asked, while the round is open; nobody changes one, a later answer is a new row.
create policy own on stance for select to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person() and case_id = any (array(select seen.case_id from gate.seen())));
create policy revealed on stance for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())) and gate.may_see_stances(round_id));
create policy given on stance for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and person_id = gate.person() and gate.sees_since(case_id) is not null and gate.is_asked(round_id)
    and exists (select from agreement_round r where r.municipality_id = stance.municipality_id and r.id = stance.round_id
      and r.case_id = stance.case_id and r.state = 'open'));
create policy gate_reads on stance for select to faellesblik_gate using (true);
grant select, insert (municipality_id, round_id, person_id, number, case_id, answer, reason, would_do, at) on stance to faellesblik_app;
grant select on stance to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on stance for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on stance to faellesblik_app;
