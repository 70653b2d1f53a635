import { neededTexts } from '@faellesblik/observations/domain/observation';
import type { WrittenObservation } from './observation-form';

/** A field without which an observation, or a line of it, cannot be shared. */
export type NeededField =
  (typeof neededTexts)[number] | 'situation' | 'childPlace' | 'childPlaceNotYet' | 'parentsText';

/** The fields that cannot go empty as the form stands, in its order: the same that `checkObservation` asks for. */
export function neededFields(written: WrittenObservation): readonly NeededField[] {
  return ['wondering', 'concrete', 'situation', 'strengths', 'goesWell', ...neededInLines(written)];
}

/** Of these, the ones in quiet lines: a line that was begun is said to the end. */
export function neededInLines({ childPlaceSource, parentsView }: WrittenObservation): readonly NeededField[] {
  return [
    ...(childPlaceSource === null
      ? []
      : childPlaceSource === 'notYet'
        ? (['childPlaceNotYet'] as const)
        : (['childPlace'] as const)),
    ...(parentsView === 'talked' || parentsView === 'notYet' ? (['parentsText'] as const) : []),
  ];
}

/** What is still missing. */
export function missingFields(written: WrittenObservation): readonly NeededField[] {
  return neededFields(written).filter((name) => written[name].trim() === '');
}
