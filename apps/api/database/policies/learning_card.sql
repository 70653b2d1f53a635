-- A released card is the whole municipality's. Before that it is its author's, and waits for a second reader.
create policy released on learning_card for select to faellesblik_app using (municipality_id = gate.municipality() and state = 'released');
create policy own on learning_card for select to faellesblik_app using (municipality_id = gate.municipality() and author_id = gate.person());
create policy to_read on learning_card for select to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'proposed' and (select gate.reads_cards()));
create policy proposed on learning_card for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person() and state = 'proposed');
create policy read on learning_card for update to faellesblik_app
  using (municipality_id = gate.municipality() and state = 'proposed' and author_id <> gate.person() and (select gate.reads_cards()))
  with check (municipality_id = gate.municipality() and reader_id = gate.person());
create policy gate_reads on learning_card for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, version, state, situation, age_band, community_kind, what, signs, star_moment, tripwire, advice,
    author_id, author_unit_id, proposed_at),
  update (state, version, reader_id, released_at) on learning_card to faellesblik_app;
grant select on learning_card to faellesblik_gate;
