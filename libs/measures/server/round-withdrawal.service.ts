import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { requireRight } from '@faellesblik/cases/domain/case-policy';
import { withdrawRound } from '@faellesblik/cases/domain/move-case';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { requireOpenRound } from '@faellesblik/measures/domain/withdraw-round';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { WithdrawRoundInput } from './agreement-round.inputs';
import { AgreementRoundRepository } from './agreement-round.repository';
import { RoundsAtHand } from './rounds-at-hand';

/** Taking a round back, so that one which cannot end stands in nobody's way. Its measures are proposals still. */
@Injectable()
export class RoundWithdrawal {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(RoundsAtHand) private readonly atHand: RoundsAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(AgreementRoundRepository) private readonly rounds: AgreementRoundRepository,
  ) {}

  withdraw(actor: Actor, input: WithdrawRoundInput): Promise<Receipt> {
    return this.once.run(actor, 'withdrawRound', input, async (tx) => {
      const { subject, facts, viewer, round } = await this.atHand.take(tx, actor, input.roundId);
      requireOpenRound(round);
      requireRight('withdrawRound', viewer, subject, facts);
      const moved = withdrawRound(subject, facts, actor);
      await this.rounds.withdraw(tx, round.id);
      await this.cases.save(tx, { ...moved, nextDate: null });
      const concerns = round.voters.map((one) => one.personId);
      tx.announce({ kind: 'round.withdrawn', caseId: round.caseId, subjectId: round.id, concerns });
      tx.announce({ kind: 'case.moved', caseId: round.caseId });
      return { caseId: round.caseId, subjectId: round.id };
    });
  }
}
