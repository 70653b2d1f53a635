import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { beginRunning } from '@faellesblik/cases/domain/move-case';
import { hasAnswered } from '@faellesblik/measures/domain/agreement-round';
import { closeRound } from '@faellesblik/measures/domain/close-round';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { CloseRoundInput } from './agreement-round.inputs';
import { AgreementRoundRepository } from './agreement-round.repository';
import { RoundsAtHand } from './rounds-at-hand';
import { RunningMeasures } from './running-measures';

/** Deciding: the measures of the round run. */
@Injectable()
export class RoundClosing {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(RoundsAtHand) private readonly atHand: RoundsAtHand,
    @Inject(AgreementRoundRepository) private readonly rounds: AgreementRoundRepository,
    @Inject(RunningMeasures) private readonly running: RunningMeasures,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  close(actor: Actor, input: CloseRoundInput): Promise<Receipt> {
    return this.once.run(actor, 'closeRound', input, async (tx) => {
      const { subject, facts, round } = await this.atHand.take(tx, actor, input.roundId);
      const { decision } = await this.guard.passIn(
        tx,
        round.caseId,
        { decision: input.decision },
        input.answers,
      );
      const closed = closeRound(round, { decision, reviewOn: input.reviewOn }, tx.now.toISOString());
      const moved = beginRunning(subject, facts, actor, { answered: hasAnswered(round, actor.personId) });
      await this.rounds.close(tx, closed);
      const owners = await this.running.begin(tx, moved, closed.measureIds);
      const concerns = [...round.voters.map((one) => one.personId), ...owners];
      tx.announce({ kind: 'round.closed', caseId: round.caseId, subjectId: round.id, concerns });
      tx.announce({ kind: 'case.moved', caseId: round.caseId });
      return { caseId: round.caseId, subjectId: round.id };
    });
  }
}
