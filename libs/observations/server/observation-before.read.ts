import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { PEOPLE } from '@faellesblik/access/server/people.read';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { additionJson } from './observation.sql';
import type { ObservationBefore } from './observation.types';

const person = (column: string): string => `(select people.ref from people where people.id = ${column})`;

/** $1 municipality · $2 observation · $3 reader · $4 now. No row: it does not exist for the reader, or was taken back. */
const OBSERVATION_BEFORE = `
with own as materialized (
  select * from observation where municipality_id = $1 and id = $2 and withdrawn_at is null
), logged as (
  insert into access_log (municipality_id, person_id, at, what, case_id) select $1, $3, $4, 'observation.before', own.case_id from own
), revisions as materialized (
  select r.*, lag(r.replaced_at, 1, own.shared_at) over (order by r.version) as at, own.author_id
  from observation_revision r join own on own.id = r.observation_id where r.municipality_id = $1
), additions as materialized (
  select d.* from observation_addition d join own on own.id = d.observation_id
  where d.municipality_id = $1 and exists (select from observation_addition newer where newer.municipality_id = $1
    and newer.observation_id = d.observation_id and newer.line = d.line and newer.number > d.number)
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id = any (array(select author_id from own union select author_id from additions))
)
select json_build_object(
  'revisions', (select coalesce(json_agg(r.content || jsonb_build_object('version', r.version, 'by', ${person('r.author_id')},
    'at', r.at, 'replacedAt', r.replaced_at) order by r.version desc), '[]') from revisions r),
  'additions', (select coalesce(json_agg(${additionJson(person)} order by d.at desc), '[]') from additions d)) as before
from own`;

/** What stood in an observation before it was corrected: a read of the forløb, so it is in the access log. */
@Injectable()
export class ObservationBeforeRead {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(actor: Actor, id: string): Promise<ObservationBefore> {
    const [row] = await this.database.read<{ readonly before: ObservationBefore }>(
      actor,
      OBSERVATION_BEFORE,
      [actor.municipalityId, id, actor.personId, this.clock.now()],
    );
    if (!row) throw new DomainError('observation.not-found');
    return row.before;
  }
}
