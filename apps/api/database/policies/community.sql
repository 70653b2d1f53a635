-- A community is known in its own unit, to those who take part in a forløb about it, and to PPR and Support, who help
-- every house and may propose a forløb about it.
create policy own_unit on community for select to faellesblik_app
  using (municipality_id = gate.municipality() and unit_id = any (array(select gate.own_units())));
create policy of_a_case on community for select to faellesblik_app
  using (municipality_id = gate.municipality()
    and exists (select from "case" c where c.municipality_id = community.municipality_id and c.community_id = community.id));
create policy helped on community for select to faellesblik_app
  using (municipality_id = gate.municipality() and (select gate.helps_other_houses()));
create policy made on community for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and ((select gate.administers()) or gate.leads(unit_id)));
grant select, insert (municipality_id, id, unit_id, kind, nickname, size_band) on community to faellesblik_app;
