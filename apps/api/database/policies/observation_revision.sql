-- What an observation said before is kept, and read by whoever reads the observation; it goes when that is withdrawn.
create policy seen on observation_revision for select to faellesblik_app
  using (municipality_id = gate.municipality() and exists (select from observation o
    where o.municipality_id = observation_revision.municipality_id and o.id = observation_revision.observation_id
      and o.withdrawn_at is null));
create policy kept on observation_revision for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and exists (select from observation o
    where o.municipality_id = observation_revision.municipality_id and o.id = observation_revision.observation_id
      and o.author_id = gate.person()));
grant select, insert (municipality_id, observation_id, version, case_id, replaced_at, content) on observation_revision to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on observation_revision for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on observation_revision to faellesblik_app;
