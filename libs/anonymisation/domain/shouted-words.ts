import { type Evidence, evidence } from './evidence';
import { looksDanish } from './ordinary-word';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** What makes a word in a line of capitals look like a name: only the lists, the absence and an enumeration can tell. */
export function shoutedLikeness(reading: Reading, index: number, listed: boolean): Evidence | undefined {
  const token = reading.tokens[index] as Token;
  if ((token.marks & Mark.grammar) !== 0 || token.lower.length < 3) return undefined;
  if (!reading.lexicon.isOrdinary(token.lower)) {
    if (listed) return evidence.listedInCapitals;
    const isDanish = looksDanish(reading, token.lower) || /.{4}(?:en|et|erne|ene)$/.test(token.lower);
    return isDanish ? undefined : evidence.shoutedUnlisted;
  }
  const enumerated =
    /^\s*[,+&]/.test(reading.text.slice(token.end, token.end + 2)) ||
    /[,+&:]\s*$/.test(reading.text.slice(Math.max(0, token.start - 2), token.start));
  if (!listed) return undefined;
  const next = reading.tokens[index + 1];
  const acts = token.opens && next !== undefined && reading.lexicon.isFiniteVerb(next.lower);
  return enumerated || (acts && reading.lexicon.isGivenName(token.lower)) ? evidence.shoutedWord : undefined;
}

/** Whether most words around are written in capitals too. */
export function isShouting(reading: Reading, index: number): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = Math.max(0, index - 4); at <= index + 4; at++) {
    const token = reading.tokens[at];
    if (token === undefined || at === index || token.shape === 'number') continue;
    if (token.shape === 'upper' || token.end - token.start === 1) capitals++;
    else others++;
  }
  return capitals > others;
}

/** "HENRY HEERUP": two or more long words in capitals side by side, the first or last of them a listed name. */
export function isFullNameInCapitals(reading: Reading, index: number): boolean {
  const isPart = (at: number): boolean => {
    const token = reading.tokens[at];
    return (
      token?.shape === 'upper' &&
      token.end - token.start > 1 &&
      (token.marks & Mark.grammar) === 0 &&
      !reading.lexicon.isVerbForm(token.lower)
    );
  };
  let first = index;
  let last = index;
  while (isPart(first - 1) && isNextTo(reading, reading.tokens[first - 1], reading.tokens[first])) first--;
  while (isPart(last + 1) && isNextTo(reading, reading.tokens[last], reading.tokens[last + 1])) last++;
  if (last === index && first === index) return false;
  if (last - first > 3) return false;
  const given = reading.tokens[first]?.lower ?? '';
  return (
    reading.lexicon.isGivenName(given) &&
    (reading.tokens[last]?.end ?? 0) - (reading.tokens[last]?.start ?? 0) > 2
  );
}
