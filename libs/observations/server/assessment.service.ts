import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { CasesAtHand, type CaseAtHand } from '@faellesblik/cases/server/case-at-hand';
import { checkAssessment } from '@faellesblik/observations/domain/assessment';
import { saysSomething } from '@faellesblik/observations/domain/quiet-fields';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { AdditionRepository } from './addition.repository';
import { AssessmentRepository } from './assessment.repository';
import type { AssessParticipationInput } from './observation.inputs';
import { ObservationRepository } from './observation.repository';

/** Two adults say how they see the participation, each without the other's number. */
@Injectable()
export class AssessmentService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(ObservationRepository) private readonly observations: ObservationRepository,
    @Inject(AdditionRepository) private readonly additions: AdditionRepository,
    @Inject(AssessmentRepository) private readonly assessments: AssessmentRepository,
  ) {}

  assess(actor: Actor, input: AssessParticipationInput): Promise<Receipt> {
    return this.once.run(actor, 'assessParticipation', input, async (tx) => {
      const observation = await this.observations.get(tx, input.observationId);
      const { id, caseId } = observation;
      const held = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      const given = await this.assessments.given(tx, observation);
      const added = await this.additions.standing(tx, observation, 'participation');
      const saysNumber = added !== null || saysSomething(observation, 'participation');
      checkAssessment({ saysNumber, given: given.map(byReader(actor)) }, input.participation);
      const askedId = given.length === 0 ? asked(held, actor, input.askedId) : null;
      const one = { place: given.length + 1, participation: input.participation, askedId };
      if (!(await this.assessments.add(tx, observation, one))) throw new DomainError('assessment.both-given');
      const concerns = [...given.map(({ personId }) => personId), ...(askedId ? [askedId] : [])];
      tx.announce({ kind: 'observation.assessed', caseId, subjectId: id, concerns });
      return { caseId, subjectId: id };
    });
  }
}

const byReader =
  (actor: Actor) =>
  ({ personId }: { readonly personId: string }) => ({ mine: personId === actor.personId });

/** Only who takes part and works on it can be asked; the first answer does not wait for one person alone. */
function asked({ participants }: CaseAtHand, actor: Actor, askedId?: string | null): string | null {
  if (!askedId) return null;
  const found = participants.find((one) => one.personId === askedId);
  if (!found || found.function === 'observer' || askedId === actor.personId)
    throw new DomainError('assessment.nobody-to-ask', { field: 'askedId' });
  return askedId;
}
