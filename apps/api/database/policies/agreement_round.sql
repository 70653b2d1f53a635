-- That a round is open is known to all who take part; what was answered in it is in stance. The case holder opens it,
-- the leader closes it, either takes it back, and so it stays.
create policy seen on agreement_round for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy opened on agreement_round for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and opened_by = gate.person() and state = 'open'
    and exists (select from "case" c where c.municipality_id = agreement_round.municipality_id and c.id = agreement_round.case_id
      and c.holder_id = gate.person()));
create policy closed on agreement_round for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'open' and gate.leads_case(case_id))
  with check (municipality_id = gate.municipality() and state = 'closed' and gate.leads_case(case_id));
create policy withdrawn on agreement_round for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'open' and gate.leads_or_holds(case_id))
  with check (municipality_id = gate.municipality() and state = 'withdrawn' and gate.leads_or_holds(case_id));
create policy gate_reads on agreement_round for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, state, opened_by, opened_at, deadline),
  update (state, closed_at, decision, review_on) on agreement_round to faellesblik_app;
grant select on agreement_round to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on agreement_round for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on agreement_round to faellesblik_app;
