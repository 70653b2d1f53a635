import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { PEOPLE } from '@faellesblik/access/server/people.read';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import { readKindOf, type CaseReader } from './case-readers.types';

const DAYS_BACK = 30;

const KIND = `case l.what ${Object.entries(readKindOf)
  .map(([what, kind]) => `when '${what}' then '${kind}'`)
  .join(' ')} else 'page' end`;

/** An open page reads anew with each event: so days are counted, in which it was read, and not reads. */
const DAYS = `count(distinct (reads.at at time zone 'Europe/Copenhagen')::date)
  filter (where reads.at > $3::timestamptz - interval '${DAYS_BACK} days')`;

/** $1 municipality · $2 forløb · $3 now. No row: it does not exist for the reader. Whose reads of known terms are told, the policy says. */
const CASE_READERS = `
with subject as materialized (
  select c.id from "case" c where c.municipality_id = $1 and c.id = $2
), reads as materialized (
  select l.person_id, l.at, ${KIND} as kind from access_log l
  where l.municipality_id = $1 and l.case_id = (select id from subject)
), kinds as (
  select reads.person_id, reads.kind, max(reads.at) as last_at, ${DAYS} as days from reads group by reads.person_id, reads.kind
), readers as (
  select reads.person_id, max(reads.at) as last_at, ${DAYS} as days from reads group by reads.person_id
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id = any (array(select person_id from readers))
)
select (select coalesce(json_agg(json_build_object('person', people.ref, 'lastAt', readers.last_at, 'days', readers.days,
    'takesPart', exists (select from participant p where p.municipality_id = $1 and p.case_id = $2 and p.person_id = people.id and p.until is null),
    'reads', (select json_agg(json_build_object('kind', kinds.kind, 'lastAt', kinds.last_at, 'days', kinds.days) order by kinds.last_at desc, kinds.kind)
              from kinds where kinds.person_id = people.id)) order by readers.last_at desc, people.id), '[]')
  from readers join people on people.id = readers.person_id) as readers
from subject`;

/** Who has read in a forløb. Looking at that is no read of what it says, and is not logged. */
@Injectable()
export class CaseReaders {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(actor: Actor, caseId: string): Promise<CaseReader[]> {
    const [row] = await this.database.read<{ readers: CaseReader[] }>(actor, CASE_READERS, [
      actor.municipalityId,
      caseId,
      this.clock.now(),
    ]);
    if (!row) throw new ProblemError('not-found');
    return row.readers;
  }
}
