-- Who is asked, and whether they have answered, is open; each answers for oneself alone.
create policy seen on round_voter for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy asked on round_voter for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and exists (select from agreement_round r
    where r.municipality_id = round_voter.municipality_id and r.id = round_voter.round_id and r.opened_by = gate.person()));
create policy answered on round_voter for update to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person() and gate.sees_since(case_id) is not null);
create policy gate_reads on round_voter for select to faellesblik_gate using (true);
grant select, insert (municipality_id, round_id, person_id, case_id, voice), update (answered_at) on round_voter to faellesblik_app;
grant select on round_voter to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on round_voter for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on round_voter to faellesblik_app;
