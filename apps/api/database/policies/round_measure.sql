-- What a round is about: seen with the round, set by whoever opened it.
create policy seen on round_measure for select to faellesblik_app
  using (municipality_id = gate.municipality() and exists (select from agreement_round r
    where r.municipality_id = round_measure.municipality_id and r.id = round_measure.round_id));
create policy set_at_opening on round_measure for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and exists (select from agreement_round r
    where r.municipality_id = round_measure.municipality_id and r.id = round_measure.round_id and r.opened_by = gate.person()));
create policy gate_reads on round_measure for select to faellesblik_gate using (true);
grant select, insert (municipality_id, round_id, measure_id) on round_measure to faellesblik_app;
grant select on round_measure to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on round_measure for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, round_id) in (select r.municipality_id, r.round_id from gate.cleared_rounds() r));
grant delete on round_measure to faellesblik_app;
