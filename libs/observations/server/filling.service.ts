import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { checkLine, fillLine, onlyLine } from '@faellesblik/observations/domain/fill-line';
import { Database } from '@faellesblik/platform/server/database/database';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { AdditionRepository } from './addition.repository';
import { AssessmentRepository } from './assessment.repository';
import { guardedQuietFields } from './guarded-observation';
import type { FillObservationInput } from './observation.inputs';
import { ObservationRepository } from './observation.repository';
import type { ObservationConflict } from './observation.types';

/** Filling a line of a shared observation that stands empty. */
@Injectable()
export class FillingService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(ObservationRepository) private readonly observations: ObservationRepository,
    @Inject(AdditionRepository) private readonly additions: AdditionRepository,
    @Inject(AssessmentRepository) private readonly assessments: AssessmentRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  async fill(actor: Actor, input: FillObservationInput): Promise<Receipt | ObservationConflict> {
    const { id, line, number, answers } = input;
    const receipt = await this.once.run(actor, 'fillObservation', input, async (tx) => {
      if (line === 'participation') await this.assessments.hold(tx, id);
      const observation = await this.observations.get(tx, id);
      const { caseId } = observation;
      const { participants } = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      const written = onlyLine(line, input.fields);
      checkLine(line, written);
      const fields = await guardedQuietFields(written, 'fields', (texts) =>
        this.guard.passIn(tx, caseId, texts, answers),
      );
      const addition = await this.additions.standing(tx, observation, line);
      const isAssessed = (await this.assessments.given(tx, observation)).length > 0;
      const before = { observation, addition, isAssessed };
      const filling = fillLine(before, line, fields, number, actor.personId, tx.now.toISOString());
      if (filling.kind === 'conflict') return { caseId };
      if (!(await this.additions.add(tx, observation, filling.addition))) return { caseId };
      const concerns = participants.map((one) => one.personId);
      tx.announce({ kind: 'observation.filled', caseId, subjectId: id, concerns });
      return { caseId, subjectId: id };
    });
    if (receipt.subjectId) return receipt;
    // Nothing made is a conflict, at the first time and when it is repeated.
    return this.database.transaction(actor, async (tx) => ({
      current: await this.observations.read(tx, { id, caseId: receipt.caseId }),
    }));
  }
}
