import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { PEOPLE } from '@faellesblik/access/server/people.read';
import { Database } from '@faellesblik/platform/server/database/database';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import type { EventsSince } from './workspace.types';

/** $1 municipality · $2 forløb · $3 the newest event the reader has. */
const EVENTS_SINCE = `
with news as materialized (
  select * from case_event where municipality_id = $1 and case_id = $2 and sequence > $3
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id = any (array(select actor_id from news))
)
select json_build_object('sequence', counter.sequence, 'events', (
    select coalesce(json_agg(json_build_object('sequence', news.sequence, 'kind', news.kind, 'at', news.at, 'subjectId', news.subject_id,
      'actor', people.ref) order by news.sequence), '[]') from news join people on people.id = news.actor_id)) as since
from case_counter counter where counter.municipality_id = $1 and counter.case_id = $2`;

/** The log after a number, and the newest number: clients never count gaps. */
@Injectable()
export class EventsRead {
  constructor(@Inject(Database) private readonly database: Database) {}

  async since(actor: Actor, caseId: string, sequence: number): Promise<EventsSince> {
    const [row] = await this.database.read<{ since: EventsSince }>(actor, EVENTS_SINCE, [
      actor.municipalityId,
      caseId,
      sequence,
    ]);
    if (!row) throw new ProblemError('not-found');
    return row.since;
  }
}
