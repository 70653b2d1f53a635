import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { PEOPLE } from '@faellesblik/access/server/people.read';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { COMMUNITY_JSON } from './communities.read';
import type { CaseProposal } from './proposal.types';

/** An answer is shown for so many days. */
const ANSWERS_SHOWN = 60;
const AT_MOST = 100;

/** Those that wait first, the longest waiting at the top. */
const IN_ORDER = `state <> 'waiting', case state when 'waiting' then proposed_at end, decided_at desc, id`;

/** $1 municipality · $2 reader · $3 now; the read is logged. */
const PROPOSALS = `
with shown as materialized (
  select * from case_proposal p where p.municipality_id = $1
    and (p.state = 'waiting' or p.decided_at > $3::timestamptz - interval '${ANSWERS_SHOWN} days')
  order by ${IN_ORDER} limit ${AT_MOST}
), logged as (
  insert into access_log (municipality_id, person_id, at, what) values ($1, $2, $3, 'proposal.list')
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id = any (array(select proposed_by from shown))
)
select json_build_object('id', shown.id, 'focus', shown.focus, 'ageBand', shown.age_band, 'wondering', shown.wondering,
    'proposedBy', (select people.ref from people where people.id = shown.proposed_by), 'proposedAt', shown.proposed_at,
    'state', shown.state, 'word', shown.word, 'decidedAt', shown.decided_at, 'caseId', shown.opened_case_id, 'mine', shown.proposed_by = $2,
    'community', (select ${COMMUNITY_JSON} from community c join unit u on u.municipality_id = c.municipality_id and u.id = c.unit_id
                  where c.municipality_id = $1 and c.id = shown.community_id)) as proposal
from shown order by ${IN_ORDER}`;

/** The proposals somebody has made, and those to the houses they lead. */
@Injectable()
export class Proposals {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async mine(actor: Actor): Promise<CaseProposal[]> {
    const rows = await this.database.read<{ proposal: CaseProposal }>(actor, PROPOSALS, [
      actor.municipalityId,
      actor.personId,
      this.clock.now(),
    ]);
    return rows.map((row) => row.proposal);
  }
}
