import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@faellesblik/access/domain/calendar';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Case } from '@faellesblik/cases/domain/case';
import type { CaseFacts } from '@faellesblik/cases/domain/case-facts';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';

/** A forløb as it is stored, with what everybody's edit is held against. */
export type StoredCase = Case & {
  readonly version: number;
  readonly nextDate: CalendarDate | null;
  readonly pauseReason: GuardedText | null;
  readonly lookAgain: CalendarDate | null;
  /** The last day it is kept; only what has ended has one. */
  readonly retentionDate: CalendarDate | null;
};

/** What a step changes. */
type Changed = Pick<
  StoredCase,
  | 'id'
  | 'state'
  | 'level'
  | 'holderId'
  | 'holderOfferedTo'
  | 'nextDate'
  | 'pausedFrom'
  | 'pauseReason'
  | 'lookAgain'
  | 'retentionDate'
>;

export interface FactsRow extends Omit<CaseFacts, 'perspectives'> {
  readonly hasChildPerspective: boolean;
  readonly hasParentsPerspective: boolean;
}

/** The only place that knows the table of forløb, and the facts its life depends on. */
@Injectable()
export class CaseRepository {
  /** Not visible and not existing are the same answer. */
  async get(tx: Transaction, id: string): Promise<StoredCase> {
    const [row] = await tx.query<StoredCase>(
      `select id, code_name as "codeName", community_id as "communityId", unit_id as "unitId", focus, age_band as "ageBand",
         state, level, wondering, holder_id as "holderId", opened_by as "openedBy", to_json(opened_at) #>> '{}' as "openedAt",
         to_char(next_date, 'YYYY-MM-DD') as "nextDate", version, holder_offered_to as "holderOfferedTo", paused_from as "pausedFrom",
         pause_reason as "pauseReason", to_char(look_again, 'YYYY-MM-DD') as "lookAgain", to_char(retention_date, 'YYYY-MM-DD') as "retentionDate"
       from "case" where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, id],
    );
    if (!row) throw new ProblemError('not-found');
    return row;
  }

  /** As `get`, and nobody else changes it before this transaction ends. */
  async lock(tx: Transaction, id: string): Promise<StoredCase> {
    await tx.query('select from "case" where municipality_id = $1 and id = $2 for update', [
      tx.who.municipalityId,
      id,
    ]);
    return this.get(tx, id);
  }

  async facts(tx: Transaction, id: string): Promise<CaseFacts> {
    const [row] = await tx.query<FactsRow>(`select ${caseFacts('$1')} from gate.case_facts($1, $2) facts`, [
      id,
      tx.now,
    ]);
    if (!row) throw new ProblemError('not-found');
    return factsOf(row);
  }

  async isCodeNameFree(tx: Transaction, codeName: string): Promise<boolean> {
    const [row] = await tx.query<{ free: boolean }>('select gate.code_name_is_free($1) as free', [codeName]);
    return row?.free ?? false;
  }

  async add(tx: Transaction, one: Case): Promise<void> {
    await tx.insert('case', { ...one });
    await tx.insert('case_counter', { caseId: one.id, sequence: 0 });
  }

  /** Another house has taken it over: one statement, since only as a whole it is allowed. */
  async receive(tx: Transaction, one: StoredCase): Promise<void> {
    await tx.query(
      `update "case" set unit_id = $3, community_id = $4, state = $5, holder_id = $6, holder_offered_to = $7, next_date = $8, age_band = $9, version = version + 1
       where municipality_id = $1 and id = $2`,
      [
        tx.who.municipalityId,
        one.id,
        one.unitId,
        one.communityId,
        one.state,
        one.holderId,
        one.holderOfferedTo,
        one.nextDate,
        one.ageBand,
      ],
    );
  }

  /** What a step changes; its version goes up. */
  async save(tx: Transaction, one: Changed): Promise<void> {
    await tx.query(
      `update "case" set state = $3, level = $4, holder_id = $5, holder_offered_to = $6, next_date = $7,
         paused_from = $8, pause_reason = $9, look_again = $10, retention_date = $11, version = version + 1
       where municipality_id = $1 and id = $2`,
      [
        tx.who.municipalityId,
        one.id,
        one.state,
        one.level,
        one.holderId,
        one.holderOfferedTo,
        one.nextDate,
        one.pausedFrom,
        one.pauseReason,
        one.lookAgain,
        one.retentionDate,
      ],
    );
  }
}

/** Facts as they stand in a row. */
export function factsOf({ hasChildPerspective, hasParentsPerspective, ...facts }: FactsRow): CaseFacts {
  const perspectives = {
    staff: facts.sharedObservations > 0,
    child: hasChildPerspective,
    parents: hasParentsPerspective,
  };
  return { ...facts, perspectives };
}

/**
 * Columns of gate.case_facts, named as CaseFacts names them. What is the reader's own to know is not counted by the gate but
 * read with the reader's rights.
 */
export const caseFacts = (caseId: '$1' | '$2'): string => `
  facts.shared_observations as "sharedObservations", facts.observations_with_strength as "observationsWithStrength",
  facts.has_child_perspective as "hasChildPerspective", facts.has_parents_perspective as "hasParentsPerspective",
  facts.adults, facts.has_second_adult as "secondAdult", facts.outsiders, facts.has_basis as "hasBasis", 
  exists (select from duty_check d where d.municipality_id = gate.municipality() and d.case_id = ${caseId}) as "hasDutyCheck",
  facts.community_measures_proposed as "communityMeasuresProposed", facts.community_measures_followed_up as "communityMeasuresFollowedUp",
  facts.measures_running as "measuresRunning",
  facts.round_open as "roundOpen", facts.deadline_passed as "deadlinePassed", facts.answers_missing as "answersMissing",
  facts.leader_answered as "leaderAnswered", facts.assent_from_another as "assentFromAnother",
  facts.open_objections as "openObjections", facts.round_measures_complete as "measuresInRoundComplete"`;
