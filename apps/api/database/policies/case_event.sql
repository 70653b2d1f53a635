-- The log of a forløb: append-only, in the own name, read from where the reader's history begins.
create policy seen on case_event for select to faellesblik_app
  using (municipality_id = gate.municipality() and at >= any (select seen.since from gate.seen() where seen.case_id = case_event.case_id));
create policy written on case_event for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and actor_id = gate.person() and gate.sees_since(case_id) is not null);
-- Who releases a card says so to the forløb it came from, in the same transaction, and sees nothing of it.
create policy written_by_second_reader on case_event for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and actor_id = gate.person() and kind = 'card.released'
    and (subject_id, case_id) in (select released.card_id, released.case_id from gate.just_released() released));
-- Who has just left says so, and sees nothing any more.
create policy written_by_leaver on case_event for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and actor_id = gate.person() and kind = 'participant.left'
    and subject_id = gate.person() and case_id in (select gate.just_left()));
-- Who declines a hand-over says so, and sees nothing of the forløb.
create policy written_by_receiver on case_event for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and actor_id = gate.person() and kind = 'hand-over.declined'
    and (subject_id, case_id) in (select got.hand_over_id, got.case_id from gate.just_answered() got));
grant select, insert (municipality_id, case_id, sequence, kind, subject_id, actor_id, at) on case_event to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on case_event for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on case_event to faellesblik_app;
