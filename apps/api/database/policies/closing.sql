-- How it ended, for those who take part; the leader closes and reopens.
create policy seen on closing for select to faellesblik_app
  using (municipality_id = gate.municipality() and at >= any (select seen.since from gate.seen() where seen.case_id = closing.case_id));
create policy closed on closing for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and closed_by = gate.person() and gate.leads_case(case_id));
create policy reopened on closing for update to faellesblik_app using (municipality_id = gate.municipality() and gate.leads_case(case_id));
grant select, insert (municipality_id, case_id, number, reason, difference, did_not, earlier, story_before, story_now, closed_by, at),
  update (reopened_at, reopen_note) on closing to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on closing for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on closing to faellesblik_app;
