import { beforePerson, nearPerson } from './cues';
import { evidence } from './evidence';
import { isKnownAbbreviation } from './ordinary-capitals';
import { isProperThing } from './lexicon';
import { nameLikeness } from './name-likeness';
import { endOfRun } from './name-run';
import type { PersonCandidate } from './person-candidate';
import { type Reading, isNextTo } from './reading';
import { isSmallInitials } from './small-initials';
import type { Token } from './tokens';
import { Mark, isAbbreviation } from './word-marks';

const LONGEST = 3;
const objectPrepositions = new Set([
  'på',
  'med',
  'til',
  'hos',
  'fra',
  'af',
  'for',
  'om',
  'ved',
  'mellem',
  'mod',
]);

/** Initials used as names: "PH og jeg", "R.T.", "M-L", "G har fortalt". Known abbreviations are left alone. */
export function findInitials(reading: Reading, found: PersonCandidate[]): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.shape === 'lower') {
      if (token.end - token.start <= LONGEST && isSmallInitials(reading, index))
        found.push({ first: index, last: index, kind: 'PERSON', seen: evidence.initialActing });
      continue;
    }
    if (token.shape === 'number') continue;
    const length = token.end - token.start;
    if (length > LONGEST || isPlaceholder(reading, index)) continue;
    if ((token.marks & Mark.joined) !== 0 && /^[a-zæøå]['’]s$/u.test(token.lower)) {
      found.push({ first: index, last: index, kind: 'PERSON', seen: evidence.initialActing });
      continue;
    }
    const dotted = lastDotted(reading, index);
    if (dotted > index) {
      if (!isKnownAbbreviation(range(tokens, index, dotted)))
        found.push({ first: index, last: dotted, kind: 'PERSON', seen: evidence.dottedInitials });
      index = dotted;
    } else if (length === 1 && isBeforeFamilyName(reading, index)) {
      found.push({
        first: index,
        last: endOfRun(reading, index),
        kind: 'PERSON',
        seen: evidence.initialBeforeName,
      });
    } else if (length === 1) {
      if (isActing(reading, index))
        found.push({ first: index, last: index, kind: 'PERSON', seen: evidence.initialActing });
    } else if (
      token.shape === 'upper' &&
      !isProperThing(token.uses) &&
      (!isAbbreviation(token) || isSigned(reading, index)) &&
      !/^[ivx]+$/.test(token.lower) &&
      (length === 2 || isActing(reading, index)) &&
      (token.marks & Mark.grammar) === 0 &&
      !isBesideNumber(reading, index) &&
      isAlone(reading, index)
    ) {
      found.push({ first: index, last: index, kind: 'PERSON', seen: evidence.initials });
    }
  }
}

/** "HK og jeg", "Hilsen LP": people, whatever else the letters stand for. */
function isSigned(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const before = token.before?.lower ?? '';
  const behind = reading.tokens[index + 2]?.lower ?? '';
  if (token.lower.length > 2) return false;
  if (/^(?:hilsen|hilsner|mvh|vh|kh|underskrevet)$/.test(before)) return true;
  return reading.tokens[index + 1]?.lower === 'og' && /^(?:jeg|mig|undertegnede)$/.test(behind);
}

/** "J. Quade Andersen". */
function isBeforeFamilyName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  return (
    next?.shape === 'title' &&
    !next.opens &&
    next.end - next.start > 2 &&
    reading.text.slice(token.end, next.start) === '. ' &&
    nameLikeness(reading, index + 1) !== undefined
  );
}

function range(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map((token) => token.lower)
    .join('');
}

/** The last letter of "E.M.V": single capitals with a full stop between and no blank. */
function lastDotted(reading: Reading, index: number): number {
  let last = index;
  for (;;) {
    const token = reading.tokens[last];
    const next = reading.tokens[last + 1];
    if (
      token === undefined ||
      next === undefined ||
      token.end - token.start !== 1 ||
      next.end - next.start !== 1
    )
      return last;
    if (next.shape !== 'title' || !/^\. ?$/.test(reading.text.slice(token.end, next.start))) return last;
    last++;
  }
}

/** A single letter is a person when it does something or somebody is with it; "I" is mostly the pronoun. */
function isActing(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  if (token.lower === 'i') return isObject(reading, index);
  if (reading.text.charAt(token.start - 1) === '/') return false;
  const next = reading.tokens[index + 1];
  const { before } = token;
  const follows = next?.shape === 'lower' && isNextTo(reading, token, next);
  if (follows && reading.lexicon.isFiniteVerb(next.lower)) return true;
  if (/^,? \(?\d{1,2} år/u.test(reading.text.slice(token.end, token.end + 8))) return true;
  const other = reading.tokens[index + 2];
  if (follows && next.lower === 'og' && other?.shape === 'title' && other.end - other.start === 1)
    return true;
  return (
    before !== undefined &&
    isNextTo(reading, before, token) &&
    (beforePerson.has(before.lower) || nearPerson.has(before.lower)) &&
    !(follows && next.lower === 'eller')
  );
}

/** "tæt på I.": the pronoun would be "jer" behind a preposition. */
function isObject({ tokens, text }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const { before } = token;
  if (before === undefined || text.slice(before.end, token.start) !== ' ') return false;
  return (
    objectPrepositions.has(before.lower) && /^(?:[.,;:!?)]|\s*$)/u.test(text.slice(token.end, token.end + 3))
  );
}

function isPlaceholder(reading: Reading, index: number): boolean {
  const { before } = reading.tokens[index] as Token;
  if (before === undefined) return false;
  if ((before.marks & Mark.placeholder) !== 0) return true;
  const earlier = before.before?.before;
  return (
    (before.lower === 'og' || before.lower === 'eller') &&
    earlier !== undefined &&
    (earlier.marks & Mark.placeholder) !== 0
  );
}

/** A number beside it makes it a code or a size ("XL 24", "STR 24"). */
function isBesideNumber(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  return next?.shape === 'number' && isNextTo(reading, reading.tokens[index], next);
}

/** Not part of a shouted line. */
function isAlone(reading: Reading, index: number): boolean {
  return [index - 1, index + 1].every((at) => {
    const token = reading.tokens[at];
    return token?.shape !== 'upper' || token.end - token.start <= 3;
  });
}
