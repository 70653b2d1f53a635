-- A status held: read from where the reader's history begins.
create policy seen on review for select to faellesblik_app
  using (municipality_id = gate.municipality() and at >= any (select seen.since from gate.seen() where seen.case_id = review.case_id));
create policy held on review for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and held_by = gate.person() and gate.sees_since(case_id) is not null);
grant select, insert (municipality_id, id, case_id, outcome, reason, next_date, held_by, at) on review to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on review for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on review to faellesblik_app;
