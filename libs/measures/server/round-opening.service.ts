import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { dateOf } from '@faellesblik/access/domain/calendar';
import { beginAgreeing } from '@faellesblik/cases/domain/move-case';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { openRound } from '@faellesblik/measures/domain/open-round';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { OpenRoundInput } from './agreement-round.inputs';
import { AgreementRoundRepository } from './agreement-round.repository';
import { MeasureRepository } from './measure.repository';

/** Asking those who take part. */
@Injectable()
export class RoundOpening {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(MeasureRepository) private readonly measures: MeasureRepository,
    @Inject(AgreementRoundRepository) private readonly rounds: AgreementRoundRepository,
  ) {}

  /** The forløb waits for the deadline: that is its next date. */
  open(actor: Actor, input: OpenRoundInput): Promise<Receipt> {
    return this.once.run(actor, 'openRound', input, async (tx) => {
      const { caseId, deadline } = input;
      const { subject, facts } = await this.atHand.takeToMove(tx, actor, caseId, input.version, 'openRound');
      const measures = await this.measures.among(tx, caseId, input.measureIds);
      const participants = await this.rounds.participants(tx, subject);
      const round = openRound(
        { id: newId(), caseId, deadline },
        measures,
        participants,
        tx.now.toISOString(),
      );
      const moved = beginAgreeing(subject, facts, actor);
      await this.rounds.add(tx, round);
      await this.cases.save(tx, { ...moved, nextDate: dateOf(deadline) });
      tx.announce({
        kind: 'round.opened',
        caseId,
        subjectId: round.id,
        concerns: round.voters.map((one) => one.personId),
      });
      tx.announce({ kind: 'case.moved', caseId });
      return { caseId, subjectId: round.id };
    });
  }
}
