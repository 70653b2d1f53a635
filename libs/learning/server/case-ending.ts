import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { dateOf } from '@faellesblik/access/domain/calendar';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { close, liftOut, reopen } from '@faellesblik/cases/domain/move-case';
import { retentionDate } from '@faellesblik/cases/domain/retention';
import type { CaseAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import type { ClosingFields } from '@faellesblik/learning/domain/closing';
import { EndOfCase } from '@faellesblik/measures/server/end-of-case';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CardProposals } from './card-proposals';
import { CaseCountRepository } from './case-count.repository';
import { ClosingRepository } from './closing.repository';

/** What ends with a forløb, and what begins again. */
@Injectable()
export class CaseEnding {
  constructor(
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ClosingRepository) private readonly closings: ClosingRepository,
    @Inject(CardProposals) private readonly cards: CardProposals,
    @Inject(EndOfCase) private readonly measures: EndOfCase,
    @Inject(CaseCountRepository) private readonly counts: CaseCountRepository,
  ) {}

  /** @returns the id of the card that was proposed, when one was written. */
  async close(
    tx: Transaction,
    actor: Actor,
    { subject, participants, facts }: CaseAtHand,
    fields: ClosingFields,
  ): Promise<string | undefined> {
    const { card, ...told } = fields;
    await this.cases.save(tx, { ...close(subject, facts, actor), ...endedOn(tx) });
    await this.measures.settle(tx, subject.id);
    await this.counts.count(tx, subject.id);
    await this.closings.add(tx, {
      ...told,
      caseId: subject.id,
      by: actor.personId,
      at: tx.now.toISOString(),
    });
    tx.announce({
      kind: 'case.closed',
      caseId: subject.id,
      concerns: participants.map((one) => one.personId),
    });
    if (!card) return undefined;
    const cardId = await this.cards.propose(tx, actor, card, subject);
    tx.announce({ kind: 'card.proposed', caseId: subject.id, subjectId: cardId });
    return cardId;
  }

  /** *Videre i fagsystem*: only the fact is kept, and what was under way ends. */
  async liftOut(tx: Transaction, actor: Actor, { subject, participants, facts }: CaseAtHand): Promise<void> {
    await this.cases.save(tx, { ...liftOut(subject, facts, actor), ...endedOn(tx) });
    await this.measures.settle(tx, subject.id);
    await this.counts.count(tx, subject.id);
    const concerns = participants.map((one) => one.personId);
    tx.announce({ kind: 'case.lifted-out', caseId: subject.id, concerns });
  }

  async reopen(
    tx: Transaction,
    actor: Actor,
    { subject, participants, facts }: CaseAtHand,
    note: GuardedText,
  ): Promise<void> {
    await this.cases.save(tx, {
      ...reopen(subject, facts, actor),
      nextDate: null,
      retentionDate: null,
    });
    await this.closings.reopen(tx, subject.id, note);
    tx.announce({
      kind: 'case.reopened',
      caseId: subject.id,
      concerns: participants.map((one) => one.personId),
    });
  }
}

/** Nothing is next, and from today it is kept for its time. */
function endedOn(tx: Transaction): { readonly nextDate: null; readonly retentionDate: string } {
  return { nextDate: null, retentionDate: retentionDate(dateOf(tx.now.toISOString())) };
}
