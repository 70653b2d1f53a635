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
const SHORTEST_MISSPELT = 4;

/** The names of people in a text. */
interface Names {
  readonly all: ReadonlySet<string>;
  /** Those long enough to be told from others when a letter is wrong. */
  readonly long: readonly string[];
  /** One bit for the first letter of each, so that most other words are let go at once. */
  readonly initials: number;
  /** Those that stood small in a hurried text: there the ordinary word is the name. */
  readonly small: ReadonlySet<string> | undefined;
}

/** A name accepted once is found everywhere in the text, also small, misspelt or at the start of a sentence. */
export function rememberNames(reading: Reading, people: PersonCandidate[]): void {
  const { tokens, hurried } = reading;
  if (people.length === 0) return;
  const names = namesOf(reading, people);
  if (names.all.size === 0) return;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of people) for (let at = first; at <= last; at++) taken[at] = 1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if ((token.marks & Mark.grammar) !== 0 || (names.initials & initialOf(token.lower)) === 0) continue;
    if (token.shape === 'lower' && !hurried && (token.uses & WordUse.word) !== 0) continue;
    if (taken[index] === 1 || token.shape === 'number' || token.end - token.start < 2) continue;
    const seen = recognise(reading, token, index, names);
    if (seen !== undefined) people.push({ first: index, last: index, kind: 'PERSON', seen });
  }
}

function namesOf(reading: Reading, people: readonly PersonCandidate[]): Names {
  const all = new Set<string>();
  const small = reading.hurried ? new Set<string>() : undefined;
  const long: string[] = [];
  let initials = 0;
  for (const { first, last, kind, seen } of people) {
    for (let index = first; index <= last; index++) {
      const { lower, shape, marks } = reading.tokens[index] as Token;
      const name = nameIn(reading, index);
      if (first === last && shape === 'lower') small?.add(name);
      const isGrammar = name === lower ? (marks & Mark.grammar) !== 0 : grammarWords.has(name);
      if (kind !== 'PERSON' || seen.alone || isGrammar || name.length < 2) continue;
      const known = all.size;
      if (all.add(name).size === known) continue;
      initials |= initialOf(name);
      if (name.length >= SHORTEST_MISSPELT) long.push(name);
    }
  }
  return { all, long, initials, small };
}

function initialOf(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

function recognise(reading: Reading, token: Token, index: number, names: Names): Evidence | undefined {
  const { lower, shape } = token;
  if (!names.all.has(lower) && !names.all.has(withoutGenitive(lower)))
    return shape === 'lower' || token.end - token.start > 3
      ? likeOther(reading, index, names.long)
      : undefined;
  if (isOrdinaryCapital(lower)) return undefined;
  return shape === 'lower' && reading.lexicon.isOrdinary(lower) && names.small?.has(lower) !== true
    ? undefined
    : evidence.namedElsewhere;
}

/** No Danish word, and a letter or two from a longer name that was found. */
function likeOther(reading: Reading, index: number, long: readonly string[]): Evidence | undefined {
  const lower = reading.tokens[index]?.lower ?? '';
  if (lower.length < SHORTEST_MISSPELT || long.length > MOST_COMPARED) return undefined;
  const isNear = (other: string): boolean =>
    other[0] === lower[0] && Math.abs(other.length - lower.length) < 4;
  if (!long.some(isNear) || reading.lexicon.isOrdinary(lower)) return undefined;
  const name = nameIn(reading, index);
  const limit = name.length >= 6 ? 2 : 1;
  return long.some((other) => isNear(other) && isWithinDistance(name, other, limit))
    ? evidence.likeNameElsewhere
    : undefined;
}
