-- The newest number of the log; counted by whoever takes part and writes, by who releases a card that came from the
-- forløb, by who leaves it and by who answers its hand-over, in that transaction alone: an update has to see its row.
create policy seen on case_counter for select to faellesblik_app
  using (municipality_id = gate.municipality() and (case_id = any (array(select seen.case_id from gate.seen()))
    or case_id in (select released.case_id from gate.just_released() released)
    or case_id in (select gate.just_left())
    or case_id in (select got.case_id from gate.just_answered() got)));
create policy begun on case_counter for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and gate.sees_since(case_id) is not null);
create policy counted on case_counter for update to faellesblik_app
  using (municipality_id = gate.municipality() and (case_id = any (array(select seen.case_id from gate.seen()))
    or case_id in (select released.case_id from gate.just_released() released)
    or case_id in (select gate.just_left())
    or case_id in (select got.case_id from gate.just_answered() got)));
grant select, insert (municipality_id, case_id, sequence), update (sequence) on case_counter to faellesblik_app;
