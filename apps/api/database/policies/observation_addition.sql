-- What others have filled in is read by whoever reads the observation. It is written in the own name, by who works on the
-- forløb, and where the author has said nothing; that a later wording is by the same person is held by the key.
create policy seen on observation_addition for select to faellesblik_app
  using (municipality_id = gate.municipality() and exists (select from observation o
    where o.municipality_id = observation_addition.municipality_id and o.id = observation_addition.observation_id
      and o.withdrawn_at is null));
create policy filled on observation_addition for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person() and gate.works_on(case_id)
    and exists (select from observation o
      where o.municipality_id = observation_addition.municipality_id and o.id = observation_addition.observation_id
        and o.case_id = observation_addition.case_id and o.withdrawn_at is null
        and case line when 'often' then o.frequency is null and o.week is null
          when 'people' then o.children_count is null and o.adults_count is null
          when 'participation' then o.participation is null
            and not exists (select from gate.assessors(o.case_id) a where a.observation_id = o.id)
          when 'practice' then o.practice is null when 'childPlace' then o.child_place_source is null
          when 'parents' then o.parents_view is null when 'tried' then o.tried is null
          when 'wish' then o.wish is null when 'urgency' then o.urgency is null end));
create policy gate_reads on observation_addition for select to faellesblik_gate using (true);
grant select, insert (municipality_id, observation_id, line, number, case_id, author_id, at, content)
  on observation_addition to faellesblik_app;
grant select on observation_addition to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on observation_addition for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on observation_addition to faellesblik_app;
