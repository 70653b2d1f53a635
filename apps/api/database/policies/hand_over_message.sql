-- What the receiver asks and the sender answers: seen by who sees the hand-over, written in the own name while it is offered.
create policy seen on hand_over_message for select to faellesblik_app
  using (municipality_id = gate.municipality()
    and exists (select from hand_over h where h.municipality_id = hand_over_message.municipality_id and h.id = hand_over_id));
create policy written on hand_over_message for insert to faellesblik_app
  with check (municipality_id = gate.municipality() and author_id = gate.person()
    and exists (select from hand_over h where h.municipality_id = hand_over_message.municipality_id and h.id = hand_over_id
      and h.case_id = hand_over_message.case_id and h.state = 'offered' and (gate.leads(h.to_unit_id) or gate.leads_or_holds(h.case_id))));
grant select, insert (municipality_id, id, hand_over_id, case_id, author_id, text, at) on hand_over_message to faellesblik_app;
-- Goes when the forløb is cleared.
create policy cleared on hand_over_message for delete to faellesblik_app
  using (gate.municipality() is null and gate.person() is null and (municipality_id, case_id) in (select c.municipality_id, c.case_id from gate.cleared() c));
grant delete on hand_over_message to faellesblik_app;
