import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { PEOPLE, unitJson } from '@faellesblik/access/server/people.read';
import type { UnitRef } from '@faellesblik/access/server/access.types';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import type { HandOverType } from './hand-over.types';

const person = (column: string): string => `(select people.ref from people where people.id = ${column})`;
const unit = (column: string): string =>
  `(select ${unitJson('u')} from unit u where u.municipality_id = $1 and u.id = ${column})`;

/**
 * $1 municipality · $2 reader · $3 now · $4 the hand-over, or $5 the forløb whose last one it is. The read is logged. Who
 * said no sees it no more; the policy must let the own answer be seen.
 */
const HAND_OVER = `
with shown as materialized (
  select h.* from hand_over h where h.municipality_id = $1 and (h.id = $4 or h.case_id = $5)
    and (h.state = 'offered' or gate.sees_since(h.case_id) is not null)
  order by h.offered_at desc, h.id desc limit 1
), logged as (
  insert into access_log (municipality_id, person_id, at, what, case_id) select $1, $2, $3, 'hand-over.read', case_id from shown
), messages as materialized (
  select m.* from hand_over_message m where m.municipality_id = $1 and m.hand_over_id = (select id from shown)
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id = any (array(
    select offered_by from shown union select decided_by from shown union select author_id from messages))
)
select json_build_object('id', shown.id, 'caseId', shown.case_id, 'codeName', shown.code_name, 'ageBand', shown.age_band,
    'fromUnit', ${unit('shown.from_unit_id')}, 'toUnit', ${unit('shown.to_unit_id')}, 'kind', shown.kind, 'startsOn', shown.starts_on,
    'strengths', shown.strengths, 'works', shown.works, 'communities', shown.communities, 'avoid', shown.avoid, 'structure', shown.structure,
    'childWords', shown.child_words, 'parents', shown.parents, 'unknown', shown.unknown, 'firstDays', shown.first_days,
    'basis', json_build_object('kind', shown.basis_kind, 'how', shown.basis_how, 'week', shown.basis_week, 'other', shown.basis_other),
    'measures', shown.measures, 'state', shown.state, 'offeredBy', ${person('shown.offered_by')}, 'offeredAt', shown.offered_at,
    'word', shown.word, 'decidedBy', ${person('shown.decided_by')}, 'decidedAt', shown.decided_at,
    'canAnswer', shown.state = 'offered' and gate.leads(shown.to_unit_id),
    'messages', (select coalesce(json_agg(json_build_object('id', messages.id, 'author', ${person('messages.author_id')}, 'text', messages.text,
      'at', messages.at) order by messages.at, messages.id), '[]') from messages)) as "handOver"
from shown`;

/** Houses with children and with somebody who leads them. */
const UNITS = `
select ${unitJson('u')} as ref from unit u
where u.municipality_id = $1 and u.kind in ('dagtilbud','dagpleje','skole','fritid','specialtilbud')
  and exists (select from membership m where m.municipality_id = u.municipality_id and m.unit_id = u.id and m.role = 'leader'
    and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date))
order by u.name`;

/** Reading hand-overs, by sender and receiver. */
@Injectable()
export class HandOvers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async get(actor: Actor, id: string): Promise<HandOverType> {
    const found = await this.find(actor, id, null);
    if (!found) throw new ProblemError('not-found');
    return found;
  }

  /** The last one of a forløb. */
  ofCase(actor: Actor, caseId: string): Promise<HandOverType | null> {
    return this.find(actor, null, caseId);
  }

  async units(actor: Actor): Promise<UnitRef[]> {
    const rows = await this.database.read<{ ref: UnitRef }>(actor, UNITS, [actor.municipalityId]);
    return rows.map((row) => row.ref);
  }

  private async find(actor: Actor, id: string | null, caseId: string | null): Promise<HandOverType | null> {
    const [row] = await this.database.read<{ handOver: HandOverType }>(actor, HAND_OVER, [
      actor.municipalityId,
      actor.personId,
      this.clock.now(),
      id,
      caseId,
    ]);
    return row?.handOver ?? null;
  }
}
