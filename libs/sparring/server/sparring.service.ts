import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { checkSparring } from '@faellesblik/sparring/domain/sparring-request';
import { Asking } from './asking';
import type { AskForSparringInput } from './sparring.inputs';

/** Asking a unit to look with us. */
@Injectable()
export class SparringService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(Asking) private readonly asking: Asking,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  ask(actor: Actor, input: AskForSparringInput): Promise<Receipt> {
    return this.once.run(actor, 'askForSparring', input, async (tx) => {
      const { caseId, unitId, urgency } = input;
      await this.atHand.hold(tx, actor, caseId, 'askForSparring');
      checkSparring(input);
      const written = { question: input.question, wish: input.wish || null };
      const texts = await this.guard.passIn(tx, caseId, written, input.answers);
      const subjectId = await this.asking.put(tx, { caseId, unitId, fields: { ...texts, urgency } });
      await this.drafts.remove(tx, 'sparringRequest', caseId);
      return { caseId, subjectId };
    });
  }

  /** A status that ended in *inviter flere* becomes a request; the limit for it is fourteen days. @returns its id. */
  askAfterReview(
    tx: Transaction,
    { caseId, unitId, question }: { caseId: string; unitId: string; question: GuardedText },
  ): Promise<string> {
    return this.asking.put(tx, { caseId, unitId, fields: { question, urgency: 'within14Days' } });
  }
}
