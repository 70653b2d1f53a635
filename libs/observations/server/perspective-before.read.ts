import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { PEOPLE } from '@faellesblik/access/server/people.read';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import type { PerspectiveBefore } from './perspective.types';

const person = (id: string): string => `(select people.ref from people where people.id = ${id})`;

/** The earlier wordings of one kind, with `asker` in place of the id that stands in them as `askerId`. */
const wordings = (kind: string, asker: string, askerId: string): string =>
  `(select coalesce(json_agg(r.content - '${askerId}' || jsonb_build_object('version', r.version, 'by', ${person('r.author_id')}, 'at', r.at,
    '${asker}', ${person(`(r.content ->> '${askerId}')::uuid`)}) order by r.version desc), '[]') from revisions r where r.kind = '${kind}')`;

/** $1 municipality · $2 entry · $3 reader · $4 now. No row: it does not exist for the reader, or was taken back. */
const PERSPECTIVE_BEFORE = `
with own as materialized (
  select 'voice' as kind, id, case_id, author_id, at from child_voice where municipality_id = $1 and id = $2 and withdrawn_at is null
  union all
  select 'contact', id, case_id, author_id, at from parent_contact where municipality_id = $1 and id = $2 and withdrawn_at is null
), logged as (
  insert into access_log (municipality_id, person_id, at, what, case_id) select $1, $3, $4, 'perspective.before', own.case_id from own
), revisions as materialized (
  select r.version, r.content, own.kind, own.author_id, lag(r.replaced_at, 1, own.at) over (order by r.version) as at
  from perspective_revision r join own on own.id = r.perspective_id where r.municipality_id = $1
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id in (select author_id from own
    union select (content ->> 'askedById')::uuid from revisions union select (content ->> 'contactId')::uuid from revisions)
)
select json_build_object('voices', ${wordings('voice', 'askedBy', 'askedById')},
  'contacts', ${wordings('contact', 'contact', 'contactId')}) as before from own`;

/** What stood in an entry about children or parents before it was corrected: a read of the forløb, so it is in the access log. */
@Injectable()
export class PerspectiveBeforeRead {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async of(actor: Actor, id: string): Promise<PerspectiveBefore> {
    const [row] = await this.database.read<{ readonly before: PerspectiveBefore }>(
      actor,
      PERSPECTIVE_BEFORE,
      [actor.municipalityId, id, actor.personId, this.clock.now()],
    );
    if (!row) throw new DomainError('perspective.not-found');
    return row.before;
  }
}
