-- The vault of a forløb: seen and written by who leads or holds it. That everybody's text is held against it all the same
-- is what gate.sealed_terms is for.
create policy seen on known_terms for select to faellesblik_app
  using (municipality_id = gate.municipality() and gate.leads_or_holds(case_id));
create policy put_in on known_terms for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and changed_by = gate.person() and gate.leads_or_holds(case_id));
create policy changed on known_terms for update to faellesblik_app
  using (municipality_id = gate.municipality() and gate.leads_or_holds(case_id))
  with check (municipality_id = gate.municipality() and changed_by = gate.person());
create policy gate_reads on known_terms for select to faellesblik_gate using (true);
grant select, insert (municipality_id, case_id, sealed, version, changed_by, changed_at),
  update (sealed, version, changed_by, changed_at) on known_terms to faellesblik_app;
grant select on known_terms to faellesblik_gate;
-- Goes when the forløb is cleared.
create policy cleared on known_terms for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on known_terms to faellesblik_app;
