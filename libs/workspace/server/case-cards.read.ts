import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { PEOPLE, sideJson } from '@faellesblik/access/server/people.read';
import { deadlinesOf } from '@faellesblik/cases/domain/deadlines';
import type { CaseCard } from '@faellesblik/cases/server/case.types';
import { COMMUNITY_JSON } from '@faellesblik/cases/server/communities.read';
import { aloneSince } from '@faellesblik/cases/server/deadlines.sql';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';

type Stored = Omit<CaseCard, 'standsAlone' | 'deadlines'> & { readonly aloneSince: string | null };

/** $1 municipality · $2 reader · $3 now. */
const CASE_CARDS = `
with mine as materialized (
  select c.* from "case" c where c.municipality_id = $1 and c.state <> 'cleared'
), logged as (
  insert into access_log (municipality_id, person_id, at, what) values ($1, $2, $3, 'case.list')
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id = any (array(select holder_id from mine))
)
select json_build_object('id', mine.id, 'codeName', mine.code_name, 'state', mine.state, 'level', mine.level, 'ageBand', mine.age_band,
    'focus', mine.focus, 'nextDate', mine.next_date, 'openedAt', mine.opened_at,
    'holder', (select people.ref from people where people.id = mine.holder_id),
    'community', (select ${COMMUNITY_JSON} from community c join unit u on u.municipality_id = c.municipality_id and u.id = c.unit_id
                  where c.municipality_id = $1 and c.id = mine.community_id),
    'sides', (select json_agg(distinct ${sideJson('u.kind')}) from participant p join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
              where p.municipality_id = $1 and p.case_id = mine.id and p.until is null),
    'aloneSince', ${aloneSince('mine')}) as card
from mine order by mine.state = 'closed', mine.next_date nulls last, mine.opened_at desc, mine.id desc`;

/** The forløb somebody can see, each as a card. */
@Injectable()
export class CaseCards {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async mine(actor: Actor): Promise<CaseCard[]> {
    const now = this.clock.now();
    const rows = await this.database.read<{ card: Stored }>(actor, CASE_CARDS, [
      actor.municipalityId,
      actor.personId,
      now,
    ]);
    return rows.map(({ card: { aloneSince: since, ...card } }) => ({
      ...card,
      standsAlone: since !== null,
      deadlines: deadlinesOf({ ...card, aloneSince: since }, now.toISOString()),
    }));
  }
}
