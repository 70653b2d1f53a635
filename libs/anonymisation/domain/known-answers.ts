import { spokenOf } from './guarded-text';
import { termsIn } from './known-terms';

/** To how many known terms of a forløb a person is shown the place within an hour: enough for a slip, too few to guess by. */
export const TOLD_WITHIN_AN_HOUR = 10;

/** Which known terms are met at a place; telling where one of them stands is one answer, however often and wherever. */
export function termsMet(found: string, known: readonly string[]): readonly string[] {
  const met = termsIn(found, known);
  return met.length > 0 ? met.map(spokenOf) : [spokenOf(found)];
}
