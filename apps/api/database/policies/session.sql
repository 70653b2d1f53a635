-- A session is its person's alone; the gate finds the person behind a token.
create policy own on session for all to faellesblik_app
  using (municipality_id = gate.municipality() and person_id = gate.person());
-- One that has run out goes with the sweep.
create policy past_its_time on session for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and expires_at < now());
create policy gate_reads on session for select to faellesblik_gate using (true);
grant select, delete, insert (municipality_id, id, person_id, token_hash, created_at, expires_at) on session to faellesblik_app;
grant select on session to faellesblik_gate;
