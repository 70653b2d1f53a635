-- What was shared is read by those who take part, from where their history begins; shared in the own name, and corrected
-- or withdrawn by its author alone. What was withdrawn is there for nobody but its author, and never comes back. Where an
-- adult has assessed the participation, no correction says a number in the open.
create policy seen on observation for select to faellesblik_app
  using (municipality_id = gate.municipality() and shared_at >= any (select seen.since from gate.seen() where seen.case_id = observation.case_id)
    and (withdrawn_at is null or author_id = gate.person()));
create policy shared on observation for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person() and gate.sees_since(case_id) is not null);
create policy revised on observation for update to faellesblik_app
  using (municipality_id = gate.municipality() and author_id = gate.person() and withdrawn_at is null
    and shared_at >= gate.sees_since(case_id))
  with check (municipality_id = gate.municipality() and author_id = gate.person()
    and gate.may_say(id, participation));
create policy gate_reads on observation for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, case_id, author_id, shared_at, version, wondering, concrete, situation, strengths, goes_well,
    frequency, week, children_count, adults_count, participation, practice, child_place, child_place_source, child_place_not_yet,
    parents_view, parents_text, tried, wish, urgency),
  update (version, wondering, concrete, situation, strengths, goes_well, frequency, week, children_count, adults_count, participation,
    practice, child_place, child_place_source, child_place_not_yet, parents_view, parents_text, tried, wish, urgency, withdrawn_at)
  on observation to faellesblik_app;
grant select on observation to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on observation for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on observation to faellesblik_app;
