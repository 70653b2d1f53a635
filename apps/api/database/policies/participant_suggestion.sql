-- Who has been suggested is known to all who take part; suggested by who works on the forløb, settled by its leader.
create policy seen on participant_suggestion for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy suggested on participant_suggestion for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and suggested_by = gate.person() and gate.works_on(case_id));
create policy settled on participant_suggestion for update to faellesblik_app
  using (municipality_id = gate.municipality() and gate.leads_case(case_id));
-- Who was put aside may be suggested anew, in the own name.
create policy suggested_anew on participant_suggestion for update to faellesblik_app
  using (municipality_id = gate.municipality() and settled_at is not null and gate.works_on(case_id))
  with check (municipality_id = gate.municipality() and settled_at is null and suggested_by = gate.person());
grant select, insert (municipality_id, case_id, person_id, suggested_by, suggested_at),
  update (suggested_by, suggested_at, settled_at) on participant_suggestion to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on participant_suggestion for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on participant_suggestion to faellesblik_app;
