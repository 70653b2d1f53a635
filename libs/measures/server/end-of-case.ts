import { Inject, Injectable } from '@nestjs/common';
import { endMeasure } from '@faellesblik/measures/domain/review';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { AgreementRoundRepository } from './agreement-round.repository';
import { MeasureRepository } from './measure.repository';

/** What the end of a forløb does here; called by whoever closes it, with the forløb locked. */
@Injectable()
export class EndOfCase {
  constructor(
    @Inject(MeasureRepository) private readonly measures: MeasureRepository,
    @Inject(AgreementRoundRepository) private readonly rounds: AgreementRoundRepository,
  ) {}

  /** Ends its measures, so that pending follow-ups are cancelled by themselves, and closes an open round without a decision. */
  async settle(tx: Transaction, caseId: string): Promise<void> {
    for (const before of await this.measures.all(tx, caseId)) {
      const after = endMeasure(before);
      if (after !== before) await this.measures.save(tx, after);
    }
    await this.rounds.closeUndecided(tx, caseId);
  }
}
