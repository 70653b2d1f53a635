import {
  allowText,
  allowWeek,
  allowWhole,
  isBlank,
  requireText,
} from '@faellesblik/access/domain/field-checks';
import type { Optional } from '@faellesblik/access/domain/field-checks';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import type { ChildPlaceSource, Frequency, ParentsView, Urgency } from './choices';

/** What an observation may say besides its five questions, each a quiet line that opens when touched. */
export interface QuietFields<Text extends string = GuardedText> {
  readonly frequency?: Optional<Frequency>;
  /** Since which week; never a date. */
  readonly week?: Optional<string>;
  readonly childrenCount?: Optional<number>;
  readonly adultsCount?: Optional<number>;
  /** Participation in the community now: 1 helt udenfor … 5 fuldt med. */
  readonly participation?: Optional<number>;
  /** Hvad i vores praksis, rum, rytme kan spille ind? */
  readonly practice?: Optional<Text>;
  readonly childPlaceSource?: Optional<ChildPlaceSource>;
  /** Hvordan ser det ud fra barnets plads? Empty when the source is *endnu ikke spurgt*. */
  readonly childPlace?: Optional<Text>;
  /** Endnu ikke, fordi … */
  readonly childPlaceNotYet?: Optional<Text>;
  readonly parentsView?: Optional<ParentsView>;
  /** What they see, or why not yet. */
  readonly parentsText?: Optional<Text>;
  /** Hvad er prøvet, og hvad skete der? One thing each. */
  readonly tried?: Optional<readonly Text[]>;
  /** Hvad ønsker vi af sparringen? */
  readonly wish?: Optional<Text>;
  readonly urgency?: Optional<Urgency>;
}

/** What belongs together in one line, and is filled as one. */
export const fieldsOfLine = {
  often: ['frequency', 'week'],
  people: ['childrenCount', 'adultsCount'],
  participation: ['participation'],
  practice: ['practice'],
  childPlace: ['childPlaceSource', 'childPlace', 'childPlaceNotYet'],
  parents: ['parentsView', 'parentsText'],
  tried: ['tried'],
  wish: ['wish'],
  urgency: ['urgency'],
} as const satisfies Readonly<Record<string, readonly (keyof QuietFields)[]>>;
export type QuietLine = keyof typeof fieldsOfLine;
export const quietLines = Object.keys(fieldsOfLine) as readonly QuietLine[];

/** The free texts among them that are one text each; `tried` is a list. */
export const quietTexts = [
  'practice',
  'childPlace',
  'childPlaceNotYet',
  'parentsText',
  'wish',
] as const satisfies readonly (keyof QuietFields)[];

/** How many things that were tried one observation tells of. */
export const mostTried = 8;
const mostPeople = 99;

/** Does this line say anything? */
export function saysSomething(fields: QuietFields<string>, line: QuietLine): boolean {
  return fieldsOfLine[line].some((name) => {
    const value = fields[name];
    if (value === null || value === undefined || typeof value === 'number') return typeof value === 'number';
    return typeof value === 'string' ? !isBlank(value) : value.some((each) => !isBlank(each));
  });
}

/**
 * Refuses a line that is half said (a source without what was seen, *endnu ikke* without the reason), a text too long,
 * a number or a week that cannot be. `at` is where the fields stand in the input, as `observation`.
 */
export function checkQuietFields(fields: QuietFields<string>, at: string): void {
  for (const name of quietTexts) allowText(`${at}.${name}`, fields[name], hardTextLimit);
  checkTried(fields.tried ?? [], `${at}.tried`);
  allowWeek(`${at}.week`, fields.week);
  allowWhole(`${at}.childrenCount`, fields.childrenCount, 1, mostPeople);
  allowWhole(`${at}.adultsCount`, fields.adultsCount, 0, mostPeople);
  allowWhole(`${at}.participation`, fields.participation, 1, 5);
  checkPerspectives(fields, at);
}

function checkTried(tried: readonly string[], at: string): void {
  if (tried.length > mostTried) throw new DomainError('observation.too-much-tried', { field: at });
  tried.forEach((each, index) => allowText(`${at}.${index}`, each, hardTextLimit));
}

function checkPerspectives(fields: QuietFields<string>, at: string): void {
  const { childPlaceSource, parentsView } = fields;
  if (childPlaceSource) {
    const name = childPlaceSource === 'notYet' ? 'childPlaceNotYet' : 'childPlace';
    requireText(`${at}.${name}`, fields[name], hardTextLimit);
  } else if (saysSomething(fields, 'childPlace')) {
    throw new DomainError('field.missing', { field: `${at}.childPlaceSource` });
  }
  if (parentsView === 'talked' || parentsView === 'notYet')
    requireText(`${at}.parentsText`, fields.parentsText, hardTextLimit);
  if (!parentsView && saysSomething(fields, 'parents'))
    throw new DomainError('field.missing', { field: `${at}.parentsView` });
}
