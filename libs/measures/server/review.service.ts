import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { dateOf } from '@faellesblik/access/domain/calendar';
import { afterReview } from '@faellesblik/cases/domain/move-case';
import { outcomeEffects } from '@faellesblik/cases/domain/review-outcome';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { checkReview, nextDateAfter } from '@faellesblik/measures/domain/review';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { HoldReviewInput } from './review.inputs';
import { ReviewRepository } from './review.repository';
import { Sharing } from './sharing';

/** Status: exactly one of four outcomes, and what follows from it. */
@Injectable()
export class ReviewService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @Inject(Sharing) private readonly sharing: Sharing,
  ) {}

  /** With *målet nået* the forløb waits in status for the leader to close it; with *inviter flere* sparring asks the unit that is named. */
  hold(actor: Actor, input: HoldReviewInput): Promise<Receipt> {
    return this.once.run(actor, 'holdReview', input, async (tx) => {
      const { caseId, outcome, inviteUnitId } = input;
      const { subject, facts, participants } = await this.atHand.takeToMove(
        tx,
        actor,
        caseId,
        input.version,
        'holdReview',
      );
      const at = tx.now.toISOString();
      checkReview(input, at);
      const moved = afterReview(subject, outcome, facts, actor);
      const written = { reason: input.reason, inviteQuestion: input.inviteQuestion || null };
      const { reason, inviteQuestion } = await this.sharing.share(
        tx,
        { kind: 'review', caseId },
        written,
        input.answers,
      );
      const nextDate = nextDateAfter(input, dateOf(at));
      const review = { id: newId(), caseId, outcome, reason, nextDate, heldBy: actor.personId, at };
      await this.reviews.add(tx, review);
      await this.cases.save(tx, { ...moved, nextDate });
      const carries = outcomeEffects[outcome].asksAnotherUnit
        ? { carries: { inviteUnitId, inviteQuestion } }
        : {};
      const concerns = participants.map((one) => one.personId);
      tx.announce({ kind: 'review.held', caseId, subjectId: review.id, concerns, ...carries });
      if (moved.state !== subject.state) tx.announce({ kind: 'case.moved', caseId });
      return { caseId, subjectId: review.id };
    });
  }
}
