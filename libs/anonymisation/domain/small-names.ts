import { withoutGenitive } from './genitive';
import type { Lexicon } from './lexicon';
import { isKnownAbbreviation } from './ordinary-capitals';
import { isDrawnOut, isJoinedGrammar, isOrdinaryWord, isSlip, looksDanish } from './ordinary-word';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** A full name in small letters has at most so many words behind the first. */
const MOST_BEHIND = 3;
/** Letters that stand for a word in a hurry: "m" for "med", "v" for "ved". */
const hurriedLetters = new Set(['i', 'å', 'm', 'v', 'f', 't', 'd', 'p', 'ø', 'h']);
const SHORTEST_STRANGE = 4;
const LONG_PART = 5;

/** The last word of a full name in small letters that begins here: "yaryna kovalchuk", "karin dam", "emma s". */
export function endOfSmallName(reading: Reading, first: number): number {
  let last = first;
  while (last - first < MOST_BEHIND) {
    const next = reading.tokens[last + 1];
    if (next?.shape !== 'lower' || !isNextTo(reading, reading.tokens[last], next)) return last;
    if (next.end - next.start === 1) return isInitial(reading, last + 1) ? last + 1 : last;
    if (!isFamilyName(reading, last + 1, next)) return last;
    last++;
  }
  return last;
}

function isInitial({ tokens }: Reading, index: number): boolean {
  const { lower } = tokens[index] as Token;
  return /^\p{L}$/u.test(lower) && !hurriedLetters.has(lower);
}

function isFamilyName(reading: Reading, index: number, { lower: whole, marks }: Token): boolean {
  const { lexicon } = reading;
  const lower = withoutGenitive(whole);
  if ((marks & Mark.grammar) !== 0 || lower.length < 3 || isKnownAbbreviation(lower)) return false;
  if (lower.includes('-'))
    return lower.split('-').some((part) => lexicon.isName(part) && !lexicon.isListedForm(part));
  if (!isOrdinaryWord(reading, lower))
    return lexicon.isName(lower) || lexicon.isPlace(lower) || isStrange(reading, lower);
  const next = reading.tokens[index + 1];
  const closes = next?.shape !== 'lower' || !lexicon.isCountable(next.lower);
  return closes && lexicon.isName(lower) && lexicon.isCountable(lower) && !lexicon.isFiniteVerb(lower);
}

/** No Danish word, nor a slip, a shortened form or a compound of one: in a hurry absence alone tells a name. */
export function isStrange(reading: Reading, lower: string): boolean {
  const { lexicon } = reading;
  return (
    lower.length >= SHORTEST_STRANGE &&
    /[aeiouyæøå]/.test(lower) &&
    !isDrawnOut(reading, lower) &&
    !lexicon.beginsWord(lower) &&
    !hasDanishPart(lexicon, lower) &&
    !lexicon.hasNeighbour(lower) &&
    !isSlip(reading, lower) &&
    !isJoinedGrammar(lower) &&
    !looksDanish(reading, lower)
  );
}

/** "pitanlæg", "vinkevinduet": a long Danish word at the beginning or the end. */
function hasDanishPart(lexicon: Lexicon, lower: string): boolean {
  for (let cut = LONG_PART; cut < lower.length - 1; cut++)
    if (lexicon.isListedForm(lower.slice(0, cut))) return true;
  for (let cut = 2; cut <= lower.length - LONG_PART; cut++)
    if (lexicon.isListedForm(lower.slice(cut))) return true;
  return false;
}

/** "tove-karin", "ida-marie": two listed names with a hyphen, at least one of them no Danish word. */
export function isDoubleName(lexicon: Lexicon, lower: string): boolean {
  const parts = withoutGenitive(lower).split('-');
  return (
    parts.length === 2 &&
    parts.every((part) => part.length > 2 && lexicon.isName(part)) &&
    parts.some((part) => !lexicon.isListedForm(part))
  );
}
