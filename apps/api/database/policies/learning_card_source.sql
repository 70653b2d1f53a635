-- From which forløb a card came: for its participants alone, so that a card never leads to a community.
create policy seen on learning_card_source for select to faellesblik_app
  using (municipality_id = gate.municipality() and case_id = any (array(select seen.case_id from gate.seen())));
create policy noted on learning_card_source for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and gate.sees_since(case_id) is not null);
create policy gate_reads on learning_card_source for select to faellesblik_gate using (true);
grant select, insert (municipality_id, card_id, case_id) on learning_card_source to faellesblik_app;
grant select on learning_card_source to faellesblik_gate;
