import { grammarWords } from './cues';
import { type Evidence, evidence } from './evidence';
import { withoutGenitive } from './genitive';
import { nameIn } from './name-end';
import { isWithinDistance } from './near-words';
import { isOrdinaryCapital } from './ordinary-capitals';
import type { PersonCandidate } from './person-candidate';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { WordUse } from './word-graph';
import { Mark } from './word-marks';

/** Beyond so many names a text is a list, and comparing each word with each name costs too much. */
const MOST_COMPARED = 200;

/** A name accepted once is found everywhere in the text, also small, misspelt or at the start of a sentence. */
export function rememberNames(
  reading: Reading,
  found: readonly PersonCandidate[],
): readonly PersonCandidate[] {
  const names = acceptedNames(reading, found);
  if (names.size === 0) return [];
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, last } of found) taken.fill(1, first, last + 1);
  const initials = new Set([...names].map((name) => name.charCodeAt(0)));
  const long = [...names].filter((name) => name.length >= 4);
  const smallNames = reading.hurried ? namesInSmall(reading, found) : new Set<string>();
  const again: PersonCandidate[] = [];
  for (let index = 0; index < taken.length; index++) {
    const token = reading.tokens[index] as Token;
    if (taken[index] === 1 || token.shape === 'number' || token.end - token.start < 2) continue;
    if ((token.marks & Mark.grammar) !== 0 || !initials.has(token.lower.charCodeAt(0))) continue;
    const isWord = (token.uses & WordUse.word) !== 0;
    if (isWord && token.shape === 'lower' && !reading.hurried) continue;
    const seen = recognise(reading, index, names, long, smallNames);
    if (seen !== undefined) again.push({ first: index, last: index, kind: 'PERSON', seen });
  }
  return again;
}

/** Names that stood small: in this text the ordinary word is the name. */
function namesInSmall(reading: Reading, found: readonly PersonCandidate[]): ReadonlySet<string> {
  const small = found.filter(({ first, last }) => first === last && reading.tokens[first]?.shape === 'lower');
  return new Set(small.map(({ first }) => nameIn(reading, first)));
}

function acceptedNames(reading: Reading, found: readonly PersonCandidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const candidate of found) {
    if (candidate.kind !== 'PERSON' || candidate.seen.alone) continue;
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
  smallNames: ReadonlySet<string>,
): Evidence | undefined {
  const token = reading.tokens[index];
  if (token === undefined) return undefined;
  const small = token.shape === 'lower';
  if (!names.has(token.lower) && !names.has(withoutGenitive(token.lower))) {
    return small || token.end - token.start > 3 ? likeOther(reading, index, long) : undefined;
  }
  if ((token.marks & Mark.grammar) !== 0 || isOrdinaryCapital(token.lower)) return undefined;
  return small && reading.lexicon.isOrdinary(token.lower) && !(reading.hurried && smallNames.has(token.lower))
    ? undefined
    : evidence.namedElsewhere;
}

/** No Danish word, and a letter or two from a longer name that was found. */
function likeOther(reading: Reading, index: number, long: readonly string[]): Evidence | undefined {
  const lower = reading.tokens[index]?.lower ?? '';
  if (lower.length < 4 || long.length > MOST_COMPARED) return undefined;
  const isNear = (other: string): boolean =>
    other[0] === lower[0] && Math.abs(other.length - lower.length) < 4;
  if (!long.some(isNear) || reading.lexicon.isOrdinary(lower)) return undefined;
  const name = nameIn(reading, index);
  const limit = name.length >= 6 ? 2 : 1;
  return long.some((other) => isNear(other) && isWithinDistance(name, other, limit))
    ? evidence.likeNameElsewhere
    : undefined;
}
