import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { checkObservation } from '@faellesblik/observations/domain/observation';
import { reviseObservation } from '@faellesblik/observations/domain/revise-observation';
import { requireWithdrawable } from '@faellesblik/observations/domain/withdraw-observation';
import { Database } from '@faellesblik/platform/server/database/database';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { AssessmentRepository } from './assessment.repository';
import { guardedObservation } from './guarded-observation';
import type { ReviseObservationInput, WithdrawObservationInput } from './observation.inputs';
import { ObservationRepository } from './observation.repository';
import type { ObservationConflict, ObservationType } from './observation.types';

/** Correcting one's own observation, and taking it back. */
@Injectable()
export class RevisionService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ObservationRepository) private readonly observations: ObservationRepository,
    @Inject(AssessmentRepository) private readonly assessments: AssessmentRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  async revise(actor: Actor, input: ReviseObservationInput): Promise<ObservationType | ObservationConflict> {
    const { caseId, subjectId } = await this.once.run(actor, 'reviseObservation', input, async (tx) => {
      await this.assessments.hold(tx, input.id);
      const found = await this.observations.get(tx, input.id);
      const { caseId } = found;
      const { subject } = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      checkObservation(input.observation);
      const fields = await guardedObservation(input.observation, (texts) =>
        this.guard.passIn(tx, caseId, texts, input.answers),
      );
      const isAssessed = (await this.assessments.given(tx, found)).length > 0;
      const revision = reviseObservation(found, fields, input.version, actor, subject, isAssessed);
      if (revision.kind === 'conflict') return { caseId };
      if (!(await this.observations.revise(tx, revision.observation, revision.before))) return { caseId };
      tx.announce({ kind: 'observation.revised', caseId, subjectId: input.id });
      return { caseId, subjectId: input.id };
    });
    const current = await this.database.transaction(actor, (tx) =>
      this.observations.read(tx, { id: input.id, caseId }),
    );
    // Nothing made is a conflict, at the first time and when it is repeated.
    return subjectId ? current : { current };
  }

  withdraw(actor: Actor, input: WithdrawObservationInput): Promise<Receipt> {
    return this.once.run(actor, 'withdrawObservation', input, async (tx) => {
      const found = await this.observations.get(tx, input.id);
      const { id, caseId } = found;
      requireWithdrawable(found, actor, await this.cases.get(tx, caseId));
      await this.observations.withdraw(tx, found);
      tx.announce({ kind: 'observation.withdrawn', caseId, subjectId: id });
      return { caseId, subjectId: id };
    });
  }
}
