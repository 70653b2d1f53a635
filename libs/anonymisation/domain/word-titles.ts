import { isOrdinaryWord } from './ordinary-word';
import { isPersonNoun } from './person-context';
import { WordList } from './lexicon';
import { type Reading, isListedAt, isNextTo } from './reading';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** From so many capitals in a row of ordinary words on it is a list of headings, not of nicknames. */
const LONG_LIST = 3;
const MOST_LISTED = 8;
/** "Vild med Viden", "Leg på Streg": small words inside a title. */
const insideTitle = new Set(['med', 'på', 'i', 'til', 'for', 'af', 'uden', 'om']);
const abstract = /.{3}(?:ering|ning|tion|sion|else|hed|skab|itet|isme|læring|udvikling|kultur)$/u;

/** "Åbent Hus", "Vild med Viden", "Sammenhæng, Mål, Tiltag og Tegn": ordinary words with capitals that make a title or a list. */
export function isInTitle(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens[index] as Token;
  if (reading.lexicon.isDefiniteNoun(lower) || isListedAt(reading, index, WordList.place)) return false;
  return isBesideWord(reading, index) || isJoinedToWord(reading, index) || isInList(reading, index);
}

/** A word with a capital that is on no list of names. */
function isPlainWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.shape !== 'title' || token.end - token.start < 2 || (token.marks & Mark.grammar) !== 0)
    return false;
  if (isListedAt(reading, at, WordList.name | WordList.place) || isPersonNoun(token.lower)) return false;
  return isOrdinaryWord(reading, token.lower);
}

function isBesideWord(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  return [index - 1, index].some(
    (left) =>
      isPlainWord(reading, left === index ? index + 1 : left) &&
      isNextTo(reading, tokens[left], tokens[left + 1]),
  );
}

function isJoinedToWord(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  return [-1, 1].some(
    (side) => insideTitle.has(tokens[index + side]?.lower ?? '') && isPlainWord(reading, index + 2 * side),
  );
}

function isInList(reading: Reading, index: number): boolean {
  let first = index;
  let last = index;
  while (index - first < MOST_LISTED && isPlainWord(reading, before(reading, first)))
    first = before(reading, first);
  while (last - index < MOST_LISTED && isPlainWord(reading, behind(reading, last)))
    last = behind(reading, last);
  const listed = reading.tokens.slice(first, last + 1).filter(({ shape }) => shape === 'title');
  if (listed.length < 2) return false;
  return listed.length >= LONG_LIST || listed.some(({ lower }) => abstract.test(lower));
}

/** The token a comma or "og" joins to this one from the left; −1 when there is none. */
function before({ tokens, text }: Reading, index: number): number {
  const token = tokens[index] as Token;
  const near = token.before;
  if (near === undefined) return -1;
  if (near.lower === 'og') return index - 2;
  return text.slice(near.end, token.start) === ', ' ? index - 1 : -1;
}

function behind({ tokens, text }: Reading, index: number): number {
  const token = tokens[index] as Token;
  const near = tokens[index + 1];
  if (near === undefined) return -1;
  if (near.lower === 'og') return index + 2;
  return text.slice(token.end, near.start) === ', ' ? index + 1 : -1;
}
