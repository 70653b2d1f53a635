import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { CasesAtHand, type CaseAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import type { AgreementRound } from '@faellesblik/measures/domain/agreement-round';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { AgreementRoundRepository } from './agreement-round.repository';

/** A round, and the forløb it belongs to. */
export interface RoundAtHand extends CaseAtHand {
  readonly round: AgreementRound;
}

/** Takes a round up to answer or close it. */
@Injectable()
export class RoundsAtHand {
  constructor(
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(AgreementRoundRepository) private readonly rounds: AgreementRoundRepository,
  ) {}

  /** Locks the forløb first and reads the round after it, so that no answer slips in while the round is closed. */
  async take(tx: Transaction, actor: Actor, roundId: string): Promise<RoundAtHand> {
    const { caseId } = await this.rounds.get(tx, roundId);
    const subject = await this.cases.lock(tx, caseId);
    const found = await this.atHand.look(tx, actor, subject);
    return { ...found, round: await this.rounds.get(tx, roundId) };
  }
}
