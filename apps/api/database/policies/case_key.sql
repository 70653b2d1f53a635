-- The wrapped data key of a forløb: there for whoever sees the forløb, since the guard matches everybody's text; it opens
-- nothing without a key that the database does not have. Made when first needed, never changed; thrown away by the leader
-- who clears the forløb, and with it goes all that was sealed.
create policy seen on case_key for select to faellesblik_app
  using (municipality_id = (select gate.municipality()) and gate.sees_since(case_id) is not null);
create policy made on case_key for insert to faellesblik_app
  with check (municipality_id = (select gate.municipality()) and gate.sees_since(case_id) is not null);
create policy thrown_away on case_key for delete to faellesblik_app
  using (municipality_id = (select gate.municipality()) and gate.leads_case(case_id)
    and exists (select from "case" c where c.municipality_id = case_key.municipality_id and c.id = case_key.case_id and c.state = 'cleared'));
grant select, delete, insert (municipality_id, case_id, wrapped) on case_key to faellesblik_app;
