import { boundaryAfter } from './sentence-boundary';
import { CharClass, classOf, isLetterOrMark } from './character-classes';
import { Mark, markedWords } from './word-marks';
import { hashWith, smallUnit } from './word-table';

/** How a word is written: `Title` has a capital first, `UPPER` at least two capitals and nothing small. */
export type Shape = 'lower' | 'title' | 'upper' | 'number';

/** A word or a run of digits. Hyphens and apostrophes inside a word belong to it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word in lower case and composed form, full-width letters as plain ones (NFKC). */
  readonly lower: string;
  readonly shape: Shape;
  /** Whether a capital here says nothing: a sentence, a line, a quotation or a clause after a colon begins. */
  readonly opens: boolean;
  /** What the word may set off (`Mark`); 0 for most words and for numbers. */
  readonly marks: number;
  readonly before: Token | undefined;
  /** How the dictionary uses the word (`WordUse`); 0 for what it does not list and for grammar. */
  uses: number;
  /** The lists the word may stand on, as far as they have been asked: `isListedAt`. */
  lists: number;
}

/** "PPRs", "SFOen", "CBerne". */
const acronymEndings = new Set(['s', 'en', 'et', 'er', 'erne', 'ens', 'ernes']);
/** Letters before this one are written in one way only. */
const PLAIN_END = 0x300;
const hidden = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Cuts a text into words and numbers in one pass. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gapStart = 0;
  let previous: Token | undefined;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CharClass.other || kind === CharClass.hidden) {
      at++;
      continue;
    }
    const opens = previous === undefined || opensAfter(text, gapStart, at, previous);
    previous =
      kind === CharClass.digit
        ? numberAt(text, at, opens, previous)
        : wordAt(text, at, kind, opens, previous);
    tokens.push(previous);
    at = previous.end;
    gapStart = at;
  }
  return tokens;
}

function numberAt(text: string, start: number, opens: boolean, before: Token | undefined): Token {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === CharClass.digit) end++;
  return {
    start,
    end,
    lower: text.slice(start, end),
    shape: 'number',
    opens,
    marks: 0,
    before,
    uses: 0,
    lists: 0,
  };
}

/** Reads to the end of the word; most are small letters behind the first, and read no further. */
function wordAt(
  text: string,
  start: number,
  firstKind: number,
  opens: boolean,
  before: Token | undefined,
): Token {
  const first = text.charCodeAt(start);
  let hash = smallUnit(first);
  let end = start + 1;
  let kind: number = CharClass.other;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    kind = classOf(unit);
    if (kind !== CharClass.lower || unit >= PLAIN_END) break;
    hash = hashWith(hash, unit);
  }
  if (first >= PLAIN_END || (end < text.length && mayGoOn(text, end, kind)))
    return strangeWordAt(text, start, firstKind, opens, before);
  const shape = firstKind === CharClass.upper ? 'title' : 'lower';
  const known = markedWords.find(text, start, end, hash);
  if (known >= 0) {
    const lower = markedWords.words[known] as string;
    const marks = markedWords.values[known] as number;
    return { start, end, lower, shape, opens, marks, before, uses: 0, lists: 0 };
  }
  const raw = text.slice(start, end);
  const lower = shape === 'lower' ? raw : raw.toLowerCase();
  return { start, end, lower, shape, opens, marks: 0, before, uses: 0, lists: 0 };
}

/** Whether what stands here may belong to the word before it, though it is no plain small letter. */
function mayGoOn(text: string, at: number, kind: number): boolean {
  return kind === CharClass.other ? isJoiner(text.charCodeAt(at)) : kind !== CharClass.digit;
}

/** A word with capitals, joints, marks, hidden signs or letters of other scripts in it. */
function strangeWordAt(
  text: string,
  start: number,
  firstKind: number,
  opens: boolean,
  before: Token | undefined,
): Token {
  let end = start + 1;
  let capitals = firstKind === CharClass.upper ? 1 : 0;
  let firstSmall = -1;
  let isPlain = text.charCodeAt(start) < PLAIN_END;
  let joined = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = classOf(unit);
    if (kind === CharClass.lower) {
      if (firstSmall < 0) firstSmall = end - start;
    } else if (kind === CharClass.upper) {
      if (firstSmall < 0) capitals++;
    } else if (kind === CharClass.hidden) {
      const behind = afterHidden(text, end);
      if (!isLetterOrMark(text.charCodeAt(behind))) break;
      end = behind - 1;
      isPlain = false;
    } else if (kind !== CharClass.mark) {
      if (!isJoiner(unit) || !isLetterOrMark(text.charCodeAt(end + 1))) break;
      joined = Mark.joined;
    }
    if (unit >= PLAIN_END) isPlain = false;
  }
  const shape =
    firstKind === CharClass.upper ? capitalShape(text, start, end, capitals, firstSmall) : 'lower';
  const raw = text.slice(start, end);
  const small = shape === 'lower' ? raw : raw.toLowerCase();
  const folded = isPlain ? small : small.replace(hidden, '').normalize('NFKC');
  const known = markedWords.numberOf(isPlain ? raw.toLowerCase() : folded);
  const lower = known < 0 ? folded : (markedWords.words[known] as string);
  const marks = known < 0 ? joined : joined | (markedWords.values[known] as number);
  return { start, end, lower, shape, opens, marks, before, uses: 0, lists: 0 };
}

function afterHidden(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === CharClass.hidden) at++;
  return at;
}

function capitalShape(text: string, start: number, end: number, capitals: number, firstSmall: number): Shape {
  if (firstSmall < 0) return capitals > 1 ? 'upper' : 'title';
  return firstSmall > 1 && isCapitalsWithEnding(text.slice(start, end), firstSmall) ? 'upper' : 'title';
}

/** A full stop after "Barn B" ends the sentence, one after "Svend K" rather does not. */
function opensAfter(text: string, from: number, to: number, previous: Token): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 32) return false;
  if (previous.shape === 'number' && text.charCodeAt(from) === 41) return true;
  const boundary = boundaryAfter(text, from, to);
  if (boundary === 'none') return false;
  if (boundary === 'same') return previous.opens;
  if (boundary === 'sure') return true;
  if (previous.lower.length > 1 || previous.lower <= '9') return (previous.marks & Mark.stopped) === 0;
  return previous.before !== undefined && (previous.before.marks & Mark.placeholder) !== 0;
}

/** Hyphens and apostrophes inside a word. */
function isJoiner(unit: number): boolean {
  return unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2011;
}

/** "PPRs", "EVA's", "SFO'en": capitals with a small ending. */
function isCapitalsWithEnding(word: string, firstSmall: number): boolean {
  const before = word.charAt(firstSmall - 1);
  if (before === "'" || before === '’' || before === '-') return firstSmall > 2;
  return acronymEndings.has(word.slice(firstSmall));
}
