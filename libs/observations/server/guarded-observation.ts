import type { FindingAnswer } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Guard } from '@faellesblik/anonymisation/server/guard';
import { checkObservation, type ObservationFields } from '@faellesblik/observations/domain/observation';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

interface Written {
  readonly observation: ObservationFields<string>;
  readonly answers: readonly FindingAnswer[];
}

/**
 * An observation as it may leave its author: complete, and every text through the guard under its path in the input.
 * A field left blank is left out. Throws what `checkObservation` and the guard throw.
 */
export async function guardedObservation(
  tx: Transaction,
  caseId: string,
  { observation: written, answers }: Written,
  guard: Guard,
): Promise<ObservationFields> {
  checkObservation(written);
  const texts = await guard.passIn(
    tx,
    caseId,
    {
      'observation.wondering': written.wondering,
      'observation.concrete': written.concrete,
      'observation.strengths': written.strengths,
      'observation.goesWell': written.goesWell,
      'observation.practice': written.practice || null,
      'observation.childPlace': written.childPlace || null,
      'observation.childPlaceNotYet': written.childPlaceNotYet || null,
      'observation.parentsText': written.parentsText || null,
      'observation.tried': written.tried || null,
      'observation.wish': written.wish || null,
    },
    answers,
  );
  return {
    wondering: texts['observation.wondering'],
    concrete: texts['observation.concrete'],
    situation: written.situation,
    strengths: texts['observation.strengths'],
    goesWell: texts['observation.goesWell'],
    frequency: written.frequency ?? null,
    week: written.week ?? null,
    childrenCount: written.childrenCount ?? null,
    adultsCount: written.adultsCount ?? null,
    participation: written.participation ?? null,
    practice: texts['observation.practice'],
    childPlace: texts['observation.childPlace'],
    childPlaceSource: written.childPlaceSource,
    childPlaceNotYet: texts['observation.childPlaceNotYet'],
    parentsView: written.parentsView,
    parentsText: texts['observation.parentsText'],
    tried: texts['observation.tried'],
    wish: texts['observation.wish'],
    urgency: written.urgency,
  };
}
