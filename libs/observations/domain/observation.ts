import type { Instant } from '@faellesblik/access/domain/calendar';
import {
  allowText,
  allowWeek,
  allowWhole,
  requireText,
  type Optional,
} from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import type { ChildPlaceSource, Frequency, ParentsView, Situation, Urgency } from './choices';

/** What an observation says. `Text` is `string` while it is written and `GuardedText` once it is shared. */
export interface ObservationFields<Text extends string = GuardedText> {
  /** Hvad undrer vi os over? */
  readonly wondering: Text;
  /** Hvad så og hørte vi, konkret? */
  readonly concrete: Text;
  readonly situation: Situation;
  /** Hvilke styrker og interesser ser vi? */
  readonly strengths: Text;
  /** Hvornår går det godt, og hvad gør vi da? */
  readonly goesWell: Text;
  readonly frequency?: Optional<Frequency>;
  /** Since which week; never a date. */
  readonly week?: Optional<string>;
  readonly childrenCount?: Optional<number>;
  readonly adultsCount?: Optional<number>;
  /** Participation in the community now: 1 helt udenfor … 5 fuldt med. */
  readonly participation?: Optional<number>;
  /** Hvad i vores praksis, rum, rytme kan spille ind? */
  readonly practice?: Optional<Text>;
  /** Hvordan ser det ud fra barnets plads? Empty when the source is *endnu ikke spurgt*. */
  readonly childPlace?: Optional<Text>;
  readonly childPlaceSource: ChildPlaceSource;
  /** Endnu ikke, fordi … */
  readonly childPlaceNotYet?: Optional<Text>;
  readonly parentsView: ParentsView;
  /** What they see, or why not yet. */
  readonly parentsText?: Optional<Text>;
  /** Hvad er prøvet, og hvad skete der? */
  readonly tried?: Optional<Text>;
  /** Hvad ønsker vi af sparringen? */
  readonly wish?: Optional<Text>;
  readonly urgency: Urgency;
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

/** Its free texts, for the guard. */
export const observationTexts = [
  'wondering',
  'concrete',
  'strengths',
  'goesWell',
  'practice',
  'childPlace',
  'childPlaceNotYet',
  'parentsText',
  'tried',
  'wish',
] as const satisfies readonly (keyof ObservationFields)[];

const required = ['wondering', 'concrete', 'strengths', 'goesWell'] as const;
const mostPeople = 99;

/**
 * Refuses an observation that cannot be shared: one of the five required fields empty, the child's place or the
 * parents' view neither answered nor *endnu ikke, fordi …*, a text too long, a number or week that cannot be.
 * Fields are named from the input: `observation.concrete`.
 */
export function checkObservation(fields: ObservationFields<string>): void {
  for (const name of required) requireText(path(name), fields[name], hardTextLimit);
  for (const name of observationTexts) allowText(path(name), fields[name], hardTextLimit);
  checkPerspectives(fields);
  allowWeek(path('week'), fields.week);
  allowWhole(path('childrenCount'), fields.childrenCount, 1, mostPeople);
  allowWhole(path('adultsCount'), fields.adultsCount, 0, mostPeople);
  allowWhole(path('participation'), fields.participation, 1, 5);
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

function checkPerspectives(fields: ObservationFields<string>): void {
  const child = fields.childPlaceSource === 'notYet' ? 'childPlaceNotYet' : 'childPlace';
  requireText(path(child), fields[child], hardTextLimit);
  if (fields.parentsView !== 'agreedTime')
    requireText(path('parentsText'), fields.parentsText, hardTextLimit);
}

function path(name: keyof ObservationFields): string {
  return `observation.${name}`;
}
