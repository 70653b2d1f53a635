-- The thread: read from where the reader's history begins, written in the own name.
create policy seen on message for select to faellesblik_app
  using (municipality_id = gate.municipality() and at >= any (select seen.since from gate.seen() where seen.case_id = message.case_id));
create policy written on message for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person() and gate.sees_since(case_id) is not null);
grant select, insert (municipality_id, id, case_id, kind, text, author_id, at, reply_to, observation_id) on message to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on message for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on message to faellesblik_app;
