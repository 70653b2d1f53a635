-- The newest number of the log; counted by whoever takes part and writes.
create policy seen on case_counter for all to faellesblik_app
  using (municipality_id = (select gate.municipality()) and gate.sees_since(case_id) is not null);
grant select, insert (municipality_id, case_id, sequence), update (sequence) on case_counter to faellesblik_app;
