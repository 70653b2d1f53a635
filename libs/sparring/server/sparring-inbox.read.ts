import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { daysWaiting } from '@faellesblik/sparring/domain/sparring-request';
import type { WaitingRequest } from './sparring.types';

/**
 * $1 municipality · $2 reader · $3 now · $4 the reader's units. What is read is logged with its forløb, so that
 * those who take part can see who has read their question.
 */
const WAITING = `
with waiting as materialized (
  select * from sparring_request where municipality_id = $1 and unit_id = any($4::uuid[]) and taken_by is null and withdrawn_at is null
), logged as (
  insert into access_log (municipality_id, person_id, at, what, case_id)
  select $1, $2, $3, 'sparring.inbox', case_id from waiting
)
select id, question, wish, urgency, community_kind as "communityKind", age_band as "ageBand", side,
  to_json(asked_at) #>> '{}' as "askedAt"
from waiting order by asked_at, id`;

/** What waits for my team, the longest first. */
@Injectable()
export class SparringInbox {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async waiting(actor: Actor): Promise<WaitingRequest[]> {
    const now = this.clock.now();
    const units = actor.memberships.map((one) => one.unitId);
    const rows = await this.database.read<Omit<WaitingRequest, 'daysWaiting'>>(actor, WAITING, [
      actor.municipalityId,
      actor.personId,
      now,
      units,
    ]);
    return rows.map((row) => ({ ...row, daysWaiting: daysWaiting(row.askedAt, now.toISOString()) }));
  }
}
