import { sideOf, unitKinds, type UnitKind } from '@faellesblik/access/domain/unit';
import type { PersonRef, UnitRef } from './access.types';

/** SQL for the side of a unit's kind, from the one table in the domain. */
export const sideJson = (kind: string): string =>
  `case ${kind} ${unitKinds.map((each) => `when '${each}' then '${sideOf(each)}'`).join(' ')} end`;

/** SQL that makes a UnitRef as JSON of the row named `alias`. */
export const unitJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'kind', ${alias}.kind, 'side', ${sideJson(`${alias}.kind`)})`;

/**
 * `select` giving `id, name, ref` for each person, where `ref` is a PersonRef as JSON. Somebody who has left keeps
 * the last unit, so that old entries still say from where they were written. Continue it with `where p.… `.
 */
export const PEOPLE = `
  select p.id, p.name, u.name as unit_name, u.kind as unit_kind,
    json_build_object('id', p.id, 'name', p.name, 'profession', m.profession, 'unit', ${unitJson('u')}) as ref
  from person p
  cross join lateral (
    select m.profession, m.unit_id from membership m
    where m.municipality_id = p.municipality_id and m.person_id = p.id
    order by m.valid_to desc nulls first, m.valid_from desc, m.id limit 1) m
  join unit u on u.municipality_id = p.municipality_id and u.id = m.unit_id`;

/** What PEOPLE gives. */
export interface PersonRow {
  readonly ref: PersonRef;
}

export const unitRef = (id: string, name: string, kind: UnitKind): UnitRef => ({
  id,
  name,
  kind,
  side: sideOf(kind),
});
