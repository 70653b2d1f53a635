import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireOpen } from '@faellesblik/cases/domain/move-case';
import { CasesAtHand, type CaseAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import {
  checkAssessment,
  mayBeAsked,
  requireAsked,
  requireEndable,
  requireNeverSaid,
} from '@faellesblik/observations/domain/assessment';
import type { Observation } from '@faellesblik/observations/domain/observation';
import { saysSomething } from '@faellesblik/observations/domain/quiet-fields';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { AdditionRepository } from './addition.repository';
import type { AskToAssessInput, AssessmentOfInput, AssessParticipationInput } from './assessment.inputs';
import { AssessmentRepository, type Assessor } from './assessment.repository';
import { ObservationRepository } from './observation.repository';

/** Two adults say how they see the participation, each without the other's number; nobody is waited for without end. */
@Injectable()
export class AssessmentService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ObservationRepository) private readonly observations: ObservationRepository,
    @Inject(AdditionRepository) private readonly additions: AdditionRepository,
    @Inject(AssessmentRepository) private readonly assessments: AssessmentRepository,
  ) {}

  assess(actor: Actor, input: AssessParticipationInput): Promise<Receipt> {
    return this.once.run(actor, 'assessParticipation', input, async (tx) => {
      const { observation, held, given } = await this.take(tx, actor, input.observationId);
      const { id, caseId } = observation;
      const saysNumber = await this.saysNumber(tx, observation);
      checkAssessment({ saysNumber, given: given.map(byReader(actor)) }, input.participation);
      requireNeverSaid(await this.observations.hasSaidNumber(tx, observation));
      const askedId = given.length === 0 && input.askedId ? input.askedId : null;
      if (askedId) requireToBeAsked(held, actor, askedId, []);
      const one = { place: given.length + 1, participation: input.participation, askedId };
      if (!(await this.assessments.add(tx, observation, one))) throw new DomainError('assessment.both-given');
      const concerns = [...given.flatMap(everybodyIn), ...(askedId ? [askedId] : [])];
      tx.announce({ kind: 'observation.assessed', caseId, subjectId: id, concerns });
      return { caseId, subjectId: id };
    });
  }

  /** Who has given the only number asks another colleague, when the one who was asked does not come. */
  ask(actor: Actor, input: AskToAssessInput): Promise<Receipt> {
    return this.once.run(actor, 'askToAssess', input, async (tx) => {
      const { observation, held, given } = await this.take(tx, actor, input.observationId);
      const { id, caseId } = observation;
      requireEndable(given.map(byReader(actor)));
      if (await this.saysNumber(tx, observation)) throw new DomainError('assessment.in-the-open');
      requireToBeAsked(held, actor, input.askedId, await this.assessments.declined(tx, observation));
      await this.assessments.ask(tx, observation, input.askedId);
      const concerns = [...given.flatMap(everybodyIn), input.askedId];
      tx.announce({ kind: 'observation.assessment-asked', caseId, subjectId: id, concerns });
      return { caseId, subjectId: id };
    });
  }

  /** Who is asked says that they cannot, also one who by now only looks on. Why is told to nobody. */
  decline(actor: Actor, input: AssessmentOfInput): Promise<Receipt> {
    return this.once.run(actor, 'declineAssessment', input, async (tx) => {
      await this.assessments.hold(tx, input.observationId);
      const observation = await this.observations.get(tx, input.observationId);
      const { id, caseId } = observation;
      requireOpen(await this.cases.get(tx, caseId));
      const given = await this.assessments.given(tx, observation);
      const declinedIds = await this.assessments.declined(tx, observation);
      const asked = { askedId: given[0]?.askedId ?? null, declinedIds };
      requireAsked(given.map(byReader(actor)), asked, actor.personId);
      await this.assessments.decline(tx, observation);
      const concerns = given.flatMap(everybodyIn);
      tx.announce({ kind: 'observation.assessment-declined', caseId, subjectId: id, concerns });
      return { caseId, subjectId: id };
    });
  }

  /** Who has given the only number shows it to everybody, and nobody is waited for. */
  show(actor: Actor, input: AssessmentOfInput): Promise<Receipt> {
    return this.once.run(actor, 'showAssessment', input, async (tx) => {
      const { observation, given } = await this.take(tx, actor, input.observationId);
      const { id, caseId } = observation;
      requireEndable(given.map(byReader(actor)));
      await this.assessments.show(tx, observation);
      const concerns = given.flatMap(everybodyIn);
      tx.announce({ kind: 'observation.assessment-shown', caseId, subjectId: id, concerns });
      return { caseId, subjectId: id };
    });
  }

  /** The observation with who has given a number, held against everybody else who would say one. */
  private async take(tx: Transaction, actor: Actor, observationId: string) {
    await this.assessments.hold(tx, observationId);
    const observation = await this.observations.get(tx, observationId);
    const held = await this.atHand.take(tx, actor, observation.caseId, 'shareObservation');
    return { observation, held, given: await this.assessments.given(tx, observation) };
  }

  private async saysNumber(tx: Transaction, observation: Observation): Promise<boolean> {
    const added = await this.additions.standing(tx, observation, 'participation');
    return added !== null || saysSomething(observation, 'participation');
  }
}

const byReader =
  (actor: Actor) =>
  ({ personId, shown }: Assessor) => ({ mine: personId === actor.personId, shown });

const everybodyIn = ({ personId, askedId }: Assessor): readonly string[] =>
  askedId ? [personId, askedId] : [personId];

/** Only who takes part and works on it can be asked; the answer does not wait for one person alone. */
function requireToBeAsked(
  { participants }: CaseAtHand,
  actor: Actor,
  askedId: string,
  declinedIds: readonly string[],
): void {
  const found = participants.find((one) => one.personId === askedId);
  if (!found || !mayBeAsked(found, actor.personId, declinedIds))
    throw new DomainError('assessment.nobody-to-ask', { field: 'askedId' });
}
