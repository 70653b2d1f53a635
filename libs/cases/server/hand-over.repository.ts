import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Basis } from '@faellesblik/cases/domain/basis';
import type { HandOverKind, HandOverTexts, OfferedHandOver } from '@faellesblik/cases/domain/hand-over';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import type { StoredCase } from './case.repository';

/** A hand-over as it is offered, with what has passed the guard. */
export interface NewHandOver {
  readonly id: string;
  readonly toUnitId: string;
  readonly kind: HandOverKind;
  readonly startsOn: string;
  readonly texts: HandOverTexts;
  readonly basis: Basis;
}

/** A hand-over as it is answered. */
export type StoredHandOver = OfferedHandOver & { readonly offeredBy: string };

/** What an answer writes. */
interface Answer {
  readonly state: 'accepted' | 'declined';
  readonly word?: GuardedText;
  readonly communityId?: string;
}

const HAND_OVER = `select id, case_id as "caseId", to_unit_id as "toUnitId", kind, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", state,
  offered_by as "offeredBy" from hand_over where municipality_id = $1`;

/** The only place that writes hand-overs. */
@Injectable()
export class HandOverRepository {
  /** Not visible and not existing are the same answer. */
  async get(tx: Transaction, id: string): Promise<StoredHandOver> {
    const [row] = await tx.query<StoredHandOver>(`${HAND_OVER} and id = $2`, [tx.who.municipalityId, id]);
    if (!row) throw new ProblemError('not-found', { field: 'handOverId' });
    return row;
  }

  /** The one that waits for its receiver, if there is one. */
  async waiting(tx: Transaction, caseId: string): Promise<StoredHandOver | undefined> {
    const sql = `${HAND_OVER} and case_id = $2 and state = 'offered'`;
    const [row] = await tx.query<StoredHandOver>(sql, [tx.who.municipalityId, caseId]);
    return row;
  }

  /** With the running measures as they are now, since the receiver does not see the forløb. */
  async add(tx: Transaction, subject: StoredCase, one: NewHandOver): Promise<void> {
    const { basis, texts } = one;
    const [row] = await tx.query<{ measures: unknown }>(MEASURES, [tx.who.municipalityId, subject.id]);
    await tx.insert('hand_over', {
      id: one.id,
      caseId: subject.id,
      codeName: subject.codeName,
      ageBand: subject.ageBand,
      fromUnitId: subject.unitId,
      toUnitId: one.toUnitId,
      kind: one.kind,
      startsOn: one.startsOn,
      ...texts,
      basisKind: basis.kind,
      basisHow: basis.how ?? null,
      basisWeek: basis.week ?? null,
      basisOther: basis.other ?? null,
      measures: JSON.stringify(row?.measures ?? []),
      state: 'offered',
      offeredBy: tx.who.personId,
      offeredAt: tx.now,
    });
  }

  /** Answered once: whoever comes second is refused (`hand-over.settled`). */
  async settle(tx: Transaction, id: string, { state, word, communityId }: Answer): Promise<void> {
    const rows = await tx.query(
      `with settled as (
         update hand_over set state = $3, word = $4, community_id = $5, decided_by = $6, decided_at = $7
         where municipality_id = $1 and id = $2 and state = 'offered' returning 1
       ) select from settled`,
      [tx.who.municipalityId, id, state, word ?? null, communityId ?? null, tx.who.personId, tx.now],
    );
    if (rows.length === 0) throw new DomainError('hand-over.settled');
  }

  /** The one that waits is taken back, if there is one. One that is answered at the same moment waits no more. */
  async withdraw(
    tx: Transaction,
    caseId: string,
  ): Promise<Pick<StoredHandOver, 'id' | 'toUnitId'> | undefined> {
    const [row] = await tx.query<Pick<StoredHandOver, 'id' | 'toUnitId'>>(
      `with withdrawn as (
         update hand_over set state = 'withdrawn', decided_by = $3, decided_at = $4
         where municipality_id = $1 and case_id = $2 and state = 'offered' returning id, to_unit_id
       ) select id, to_unit_id as "toUnitId" from withdrawn`,
      [tx.who.municipalityId, caseId, tx.who.personId, tx.now],
    );
    return row;
  }

  /** What waits for its receiver goes over to the new tovholder, who answers for it from now on. */
  async passOn(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(
      `update hand_over set offered_by = $3 where municipality_id = $1 and case_id = $2 and state = 'offered'`,
      [tx.who.municipalityId, caseId, tx.who.personId],
    );
  }

  async write(tx: Transaction, id: string, to: OfferedHandOver, text: GuardedText): Promise<void> {
    await tx.insert('hand_over_message', {
      id,
      handOverId: to.id,
      caseId: to.caseId,
      authorId: tx.who.personId,
      text,
      at: tx.now,
    });
  }
}

const MEASURES = `
  select coalesce(json_agg(json_build_object('title', m.title, 'what', m.what, 'goal', m.goal, 'signs', m.signs) order by m.proposed_at, m.id), '[]') as measures
  from measure m where m.municipality_id = $1 and m.case_id = $2 and m.state = 'running'`;
