/**
 * SQL for the moment since when nobody stands beside the tovholder of the forløb `alias`: since the last makker went,
 * else since it was opened; null while somebody is makker. `participants` names what rows of that table are read from.
 */
export const aloneSince = (alias: string, participants = 'participant'): string => `(
  select case when bool_or(m.until is null) then null else greatest(${alias}.opened_at, max(m.until)) end
  from ${participants} m where m.municipality_id = ${alias}.municipality_id and m.case_id = ${alias}.id
    and m.second_adult and m.person_id <> ${alias}.holder_id)`;
