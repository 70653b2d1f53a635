import { grammarWords } from './cues';
import { nameIn } from './name-end';
import { isWithinDistance } from './near-words';
import { isOrdinaryCapital } from './ordinary-capitals';
import type { PersonCandidate } from './person-candidate';
import type { Reading } from './reading';

const REMEMBERED_FROM = 0.6;

/** A name accepted once is found everywhere in the text, also small, misspelt or at the start of a sentence. */
export function rememberNames(
  reading: Reading,
  found: readonly PersonCandidate[],
): readonly PersonCandidate[] {
  const names = acceptedNames(reading, found);
  if (names.size === 0) return [];
  const taken = new Set(
    found.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
    ),
  );
  const long = [...names].filter((name) => name.length >= 4);
  const again: PersonCandidate[] = [];
  reading.tokens.forEach((token, index) => {
    if (taken.has(index) || token.shape === 'number' || token.end - token.start < 2) return;
    const confidence = recognise(reading, index, names, long);
    if (confidence > 0) again.push({ first: index, last: index, kind: 'PERSON', confidence });
  });
  return again;
}

function acceptedNames(reading: Reading, found: readonly PersonCandidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const candidate of found) {
    if (candidate.kind !== 'PERSON' || candidate.confidence < REMEMBERED_FROM) continue;
    for (let index = candidate.first; index <= candidate.last; index++) {
      const name = nameIn(reading, index);
      if (name.length > 1 && !grammarWords.has(name)) names.add(name);
    }
  }
  return names;
}

function recognise(
  reading: Reading,
  index: number,
  names: ReadonlySet<string>,
  long: readonly string[],
): number {
  const token = reading.tokens[index];
  if (token === undefined || grammarWords.has(token.lower) || isOrdinaryCapital(token.lower)) return 0;
  const ordinary = reading.lexicon.isOrdinary(token.lower);
  if (token.shape === 'lower' && ordinary) return 0;
  const name = nameIn(reading, index);
  if (names.has(name) || names.has(token.lower)) return 0.9;
  if (ordinary || name.length < 4 || long.length > 200) return 0;
  const limit = name.length >= 6 ? 2 : 1;
  return long.some((other) => other[0] === name[0] && isWithinDistance(name, other, limit)) ? 0.75 : 0;
}
