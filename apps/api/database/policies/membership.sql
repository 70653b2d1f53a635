-- Who works where is known inside the municipality; the administrator decides it.
create policy own on membership for select to faellesblik_app using (municipality_id = gate.municipality());
create policy decided on membership for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and (select gate.administers()));
create policy ended on membership for update to faellesblik_app
  using (municipality_id = gate.municipality() and (select gate.administers()));
create policy gate_reads on membership for select to faellesblik_gate using (true);
grant select, insert (municipality_id, id, person_id, unit_id, role, profession, valid_from), update (valid_to)
  on membership to faellesblik_app;
grant select on membership to faellesblik_gate;
