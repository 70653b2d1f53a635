import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import type { MoveCaseInput } from '@faellesblik/cases/server/case.inputs';
import { checkClosing, checkReopening } from '@faellesblik/learning/domain/closing';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { CaseEnding } from './case-ending';
import { closingFields, guardedClosing } from './closing-texts';
import type { CloseCaseInput, ReopenCaseInput } from './learning.inputs';

/** Ending a forløb with what was learned, and opening it again. */
@Injectable()
export class ClosingService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseEnding) private readonly ending: CaseEnding,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  close(actor: Actor, input: CloseCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'closeCase', input, async (tx) => {
      const { caseId, version, answers } = input;
      const given = closingFields(input);
      checkClosing(given);
      const found = await this.atHand.takeToMove(tx, actor, caseId, version, 'close');
      const fields = await guardedClosing(tx, caseId, this.guard, given, answers);
      const cardId = await this.ending.close(tx, actor, found, fields);
      await this.drafts.remove(tx, 'closing', caseId);
      return { caseId, ...(cardId && { subjectId: cardId }) };
    });
  }

  liftOut(actor: Actor, input: MoveCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'liftOutCase', input, async (tx) => {
      const { caseId, version } = input;
      const found = await this.atHand.takeToMove(tx, actor, caseId, version, 'liftOut');
      await this.ending.liftOut(tx, actor, found);
      return { caseId };
    });
  }

  reopen(actor: Actor, input: ReopenCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'reopenCase', input, async (tx) => {
      const { caseId, version, answers } = input;
      checkReopening(input.note);
      const found = await this.atHand.takeToMove(tx, actor, caseId, version, 'reopen');
      const { note } = await this.guard.passIn(tx, caseId, { note: input.note }, answers);
      await this.ending.reopen(tx, actor, found, note);
      return { caseId };
    });
  }
}
