import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Measure } from '@faellesblik/measures/domain/measure';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

const MEASURES = `
  select id, case_id as "caseId", version, state, title, level, approach, what, "when", owner_id as "ownerId", co_owner_id as "coOwnerId",
    to_char(start, 'YYYY-MM-DD') as "start", duration_weeks as "durationWeeks", goal, signs, makes_sense as "makesSense",
    to_char(first_follow_up, 'YYYY-MM-DD') as "firstFollowUp", to_char(next_follow_up, 'YYYY-MM-DD') as "nextFollowUp",
    level_reason as "levelReason", proposed_by as "proposedBy", to_json(proposed_at) #>> '{}' as "proposedAt"
  from measure`;

/** The only place that knows the table of measures. */
@Injectable()
export class MeasureRepository {
  /** Not visible and not existing are the same answer. */
  async get(tx: Transaction, id: string): Promise<Measure> {
    const [row] = await tx.query<Measure>(`${MEASURES} where municipality_id = $1 and id = $2`, [
      tx.who.municipalityId,
      id,
    ]);
    if (!row) throw new DomainError('measure.not-found', { field: 'measureId' });
    return row;
  }

  /** All measures of a forløb, in the order they were proposed. */
  all(tx: Transaction, caseId: string): Promise<Measure[]> {
    return tx.query<Measure>(
      `${MEASURES} where municipality_id = $1 and case_id = $2 order by proposed_at, id`,
      [tx.who.municipalityId, caseId],
    );
  }

  /** These measures of this forløb, each once; one that is not there refuses them all. */
  async among(tx: Transaction, caseId: string, ids: readonly string[]): Promise<readonly Measure[]> {
    const all = await this.all(tx, caseId);
    return [...new Set(ids)].map((id) => {
      const found = all.find((one) => one.id === id);
      if (!found) throw new DomainError('measure.not-found', { field: 'measureIds' });
      return found;
    });
  }

  async add(tx: Transaction, one: Measure): Promise<void> {
    await tx.query(
      `insert into measure (municipality_id, id, case_id, version, state, title, level, approach, what, "when", owner_id, co_owner_id,
         start, duration_weeks, goal, signs, makes_sense, first_follow_up, next_follow_up, level_reason, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
      [
        ...[
          tx.who.municipalityId,
          one.id,
          one.caseId,
          one.version,
          one.state,
          one.title,
          one.level,
          one.approach,
          one.what,
          one.when,
        ],
        ...[
          one.ownerId,
          one.coOwnerId ?? null,
          one.start,
          one.durationWeeks,
          one.goal,
          one.signs,
          one.makesSense,
        ],
        ...[one.firstFollowUp, one.nextFollowUp, one.levelReason ?? null, one.proposedBy, one.proposedAt],
      ],
    );
  }

  /** What its life changes. The forløb is locked, so that nobody else changes it meanwhile. */
  async save(
    tx: Transaction,
    one: Pick<Measure, 'id' | 'state' | 'version' | 'nextFollowUp'>,
  ): Promise<void> {
    await tx.query(
      'update measure set state = $3, version = $4, next_follow_up = $5 where municipality_id = $1 and id = $2',
      [tx.who.municipalityId, one.id, one.state, one.version, one.nextFollowUp],
    );
  }

  /** The first planned follow-up among those that run; `null` when none is planned. */
  async earliestFollowUp(tx: Transaction, caseId: string): Promise<CalendarDate | null> {
    const [row] = await tx.query<{ earliest: CalendarDate | null }>(
      `select to_char(min(next_follow_up), 'YYYY-MM-DD') as earliest from measure
       where municipality_id = $1 and case_id = $2 and state = 'running'`,
      [tx.who.municipalityId, caseId],
    );
    return row?.earliest ?? null;
  }
}
