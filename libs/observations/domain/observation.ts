import type { Instant } from '@faellesblik/access/domain/calendar';
import { requireText } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import type { Situation } from './choices';
import { checkQuietFields, type QuietFields } from './quiet-fields';

/** What an observation says. `Text` is `string` while it is written and `GuardedText` once it is shared. */
export interface ObservationFields<Text extends string = GuardedText> extends QuietFields<Text> {
  /** Hvad undrer vi os over? */
  readonly wondering: Text;
  /** Hvad så og hørte vi, konkret? */
  readonly concrete: Text;
  readonly situation: Situation;
  /** Hvilke styrker og interesser ser vi? */
  readonly strengths: Text;
  /** Hvornår går det godt, og hvad gør vi da? */
  readonly goesWell: Text;
}

/** A shared observation. Until it is shared it is a draft, its author's alone. */
export interface Observation extends ObservationFields {
  readonly id: string;
  readonly caseId: string;
  readonly authorId: string;
  readonly sharedAt: Instant;
  /** 1 when shared, one more with each revision; earlier ones are kept. */
  readonly version: number;
}

/** The texts without which there is no observation; the situation is the fifth of the five. */
export const neededTexts = ['wondering', 'concrete', 'strengths', 'goesWell'] as const;

/**
 * Refuses an observation that cannot be shared: one of the five required fields empty, a line half said, a text too
 * long, a number or week that cannot be. Fields are named from the input: `observation.concrete`.
 */
export function checkObservation(fields: ObservationFields<string>): void {
  for (const name of neededTexts) requireText(`observation.${name}`, fields[name], hardTextLimit);
  checkQuietFields(fields, 'observation');
}

/** Shares an observation: from now on it is the forløb's, and revisions are kept. */
export function shareObservation(
  fields: ObservationFields,
  made: { readonly id: string; readonly caseId: string; readonly authorId: string },
  now: Instant,
): Observation {
  checkObservation(fields);
  return { ...fields, ...made, sharedAt: now, version: 1 };
}
