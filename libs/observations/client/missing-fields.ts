import type { WrittenObservation } from './observation-form';

/** A field without which an observation cannot be shared. */
export type NeededField = Extract<
  keyof WrittenObservation,
  | 'wondering'
  | 'concrete'
  | 'situation'
  | 'strengths'
  | 'goesWell'
  | 'childPlaceSource'
  | 'childPlace'
  | 'childPlaceNotYet'
  | 'parentsView'
  | 'parentsText'
>;

/** What is still missing, in the order of the form: the same that `checkObservation` asks for, all at once. */
export function missingFields(written: WrittenObservation): readonly NeededField[] {
  return neededFields(written).filter((name) => (written[name] ?? '').trim() === '');
}

function neededFields({ childPlaceSource, parentsView }: WrittenObservation): readonly NeededField[] {
  return [
    'wondering',
    'concrete',
    'situation',
    'strengths',
    'goesWell',
    'childPlaceSource',
    ...(childPlaceSource === null
      ? []
      : childPlaceSource === 'notYet'
        ? (['childPlaceNotYet'] as const)
        : (['childPlace'] as const)),
    'parentsView',
    ...(parentsView === 'talked' || parentsView === 'notYet' ? (['parentsText'] as const) : []),
  ];
}
