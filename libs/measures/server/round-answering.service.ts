import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { requireOpen } from '@faellesblik/cases/domain/move-case';
import { voterIn } from '@faellesblik/measures/domain/agreement-round';
import { answerRound } from '@faellesblik/measures/domain/answer-round';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { AnswerRoundInput } from './agreement-round.inputs';
import { AgreementRoundRepository } from './agreement-round.repository';
import { RoundsAtHand } from './rounds-at-hand';

/** Answering, blind. */
@Injectable()
export class RoundAnswering {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(RoundsAtHand) private readonly atHand: RoundsAtHand,
    @Inject(AgreementRoundRepository) private readonly rounds: AgreementRoundRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  /** The log tells that this person has answered; the answer itself is in no event. */
  answer(actor: Actor, input: AnswerRoundInput): Promise<Receipt> {
    return this.once.run(actor, 'answerRound', input, async (tx) => {
      const { subject, round } = await this.atHand.take(tx, actor, input.roundId);
      requireOpen(subject);
      const texts = await this.guard.passIn(
        tx,
        round.caseId,
        { reason: input.reason || null, wouldDo: input.wouldDo || null },
        input.answers,
      );
      const answered = answerRound(
        round,
        actor.personId,
        { answer: input.answer, ...texts },
        tx.now.toISOString(),
      );
      const number = voterIn(answered.round, actor.personId)?.stances.length ?? 1;
      await this.rounds.addStance(tx, round, answered.stance, number);
      tx.announce({
        kind: 'round.answered',
        caseId: round.caseId,
        subjectId: round.id,
        concerns: [actor.personId],
      });
      return { caseId: round.caseId, subjectId: round.id };
    });
  }
}
