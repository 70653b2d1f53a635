-- Append-only. Who takes part in a forløb can see who has read it; what was done with its known terms, who leads or holds it.
create policy written on access_log for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and person_id = gate.person());
create policy read_by_participants on access_log for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen()))
    and (what not like 'known-term%' or gate.leads_or_holds(case_id)));
grant select, insert (municipality_id, person_id, at, what, case_id) on access_log to faellesblik_app;
