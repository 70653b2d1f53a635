import { nameParticles } from './cues';
import { withoutGenitive } from './genitive';
import { isInitialBehind } from './initial-behind';
import { nameLikeness } from './name-likeness';
import { isOrdinaryCapital } from './ordinary-capitals';
import { isOrdinaryWord } from './ordinary-word';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';
import { Mark, isAbbreviation } from './word-marks';

/** The last word of the name that begins here: family names, initials and small particles go with it. */
export function endOfRun(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first;
  for (;;) {
    const current = tokens[last];
    const next = tokens[last + 1];
    if (current === undefined || next === undefined || last - first >= 4) return last;
    if (isInitialBehind(reading, last)) {
      last += 1;
    } else if (isShortened(reading, last)) {
      last += 1;
    } else if (!isNextTo(reading, current, next)) {
      return last;
    } else if (isArticled(reading, next)) {
      last += 1;
    } else if ((next.shape === 'title' || next.shape === 'upper') && continuesName(reading, last + 1)) {
      last += 1;
    } else if (
      tokens[last + 2]?.shape === 'title' &&
      nameParticles.has(next.lower) &&
      isNextTo(reading, next, tokens[last + 2])
    ) {
      last += 2;
    } else return last;
  }
}

/** "Chr. Birch": the family name behind a short name and its full stop. */
function isShortened(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  return (
    next?.shape === 'title' &&
    !next.opens &&
    ((token.marks & Mark.short) !== 0 || token.end - token.start === 1) &&
    /^\. ?$/.test(reading.text.slice(token.end, next.start))
  );
}

/** "al-Assad", "el-Sayed": an article grown together with the name. */
function isArticled(reading: Reading, token: Token): boolean {
  return (
    token.shape === 'lower' &&
    (token.marks & Mark.joined) !== 0 &&
    /^(?:[ae][lsdnt]|ash?|d|l|o)[-'’]\p{Lu}/u.test(reading.text.slice(token.start, token.end))
  );
}

function continuesName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  if (token.opens || token.end - token.start < 2) return false;
  if (nameLikeness(reading, index) !== undefined) return true;
  if (isNumeral(token) || compass.has(token.lower)) return isListedTitle(reading, index - 1);
  if (token.shape !== 'title' || isOrdinaryCapital(token.lower) || isAbbreviation(token)) return false;
  const { lexicon } = reading;
  return lexicon.isName(token.lower) || lexicon.isName(token.before?.lower ?? '');
}

/** "Torben Vest": a corner of the world is a family name behind a first name. */
const compass = new Set(['nord', 'syd', 'øst', 'vest']);

/** "Christian IV", "Toyokuni VI". */
function isNumeral(token: Token): boolean {
  return token.shape === 'upper' && /^[ivx]{2,5}$/.test(token.lower);
}

function isListedTitle(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  return token.shape === 'title' && nameLikeness(reading, index) !== undefined;
}

/** English words that no name has, and many a title. */
const englishGrammar = new Set(
  "the of we my you your you've with from where never this that what who how are she it its our their her his not through without".split(
    ' ',
  ),
);

/** "Fagligt Forum", "Mangfoldige Børnefællesskaber": several ordinary words, none of them in a list of names. */
export function isTitle(reading: Reading, first: number, last: number): boolean {
  const words = reading.tokens.slice(first, last + 1);
  if (words.some(({ lower }) => englishGrammar.has(lower))) return true;
  return words.every(({ lower }) => {
    return (
      lower.length > 1 &&
      isOrdinaryWord(reading, lower) &&
      !reading.lexicon.isName(lower) &&
      !reading.lexicon.isName(withoutGenitive(lower))
    );
  });
}
