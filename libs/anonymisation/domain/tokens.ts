import { isPlaceholderNoun } from './ordinary-capitals';
import { boundaryAfter, isAbbreviation } from './sentence-boundary';
import { CharClass, classOf } from './character-classes';
import { marksOf } from './word-marks';

/** How a word is written: `Title` has a capital first, `UPPER` at least two capitals and nothing small. */
export type Shape = 'lower' | 'title' | 'upper' | 'number';

/** A word or a run of digits. Hyphens and apostrophes inside a word belong to it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word in lower case and composed form (NFC). */
  readonly lower: string;
  readonly shape: Shape;
  /** Whether a capital here says nothing: a sentence, a line, a quotation or a clause after a colon begins. */
  readonly opens: boolean;
  /** What the word may set off (`Mark`); 0 for most words and for numbers. */
  readonly marks: number;
}

/** Cuts a text into words and numbers in one pass. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gapStart = 0;
  let previous: Token | undefined;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CharClass.other) {
      at++;
      continue;
    }
    const end = kind === CharClass.digit ? endOfDigits(text, at) : endOfWord(text, at);
    const opens =
      previous === undefined || opensAfter(text, gapStart, at, previous, tokens[tokens.length - 2]);
    previous = tokenAt(text, at, end, opens);
    tokens.push(previous);
    at = end;
    gapStart = end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number, opens: boolean): Token {
  const raw = text.slice(start, end);
  const shape = shapeOf(raw);
  if (shape === 'number') return { start, end, lower: raw, shape, opens, marks: 0 };
  const lower = composed(shape === 'lower' ? raw : raw.toLowerCase());
  return { start, end, lower, shape, opens, marks: marksOf(lower) };
}

function composed(word: string): string {
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) >= 0x300) return word.normalize('NFC');
  return word;
}

/** A full stop after "Barn B" ends the sentence, one after "Svend K" rather does not. */
function opensAfter(
  text: string,
  from: number,
  to: number,
  previous: Token,
  earlier: Token | undefined,
): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 32) return false;
  const boundary = boundaryAfter(text, from, to);
  if (boundary === 'none') return false;
  if (boundary === 'same') return previous.opens;
  if (boundary === 'sure' || !isAbbreviation(previous.lower)) return true;
  return previous.lower.length === 1 && earlier !== undefined && isPlaceholderNoun(earlier.lower);
}

function endOfDigits(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === CharClass.digit) at++;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (at < text.length && isLetter(classOf(text.charCodeAt(at)))) at++;
    const joiner = text.charAt(at);
    const joins = joiner === '-' || joiner === "'" || joiner === '’' || joiner === '‑';
    if (!joins || at + 1 >= text.length || !isLetter(classOf(text.charCodeAt(at + 1)))) return at;
    at += 2;
  }
}

function isLetter(kind: number): boolean {
  return kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.mark;
}

function shapeOf(word: string): Shape {
  const first = classOf(word.charCodeAt(0));
  if (first === CharClass.digit) return 'number';
  if (first !== CharClass.upper) return 'lower';
  let capitals = 0;
  for (let index = 0; index < word.length; index++) {
    const kind = classOf(word.charCodeAt(index));
    if (kind === CharClass.lower) return isCapitalsWithEnding(word, index) ? 'upper' : 'title';
    if (kind === CharClass.upper) capitals++;
  }
  return capitals > 1 ? 'upper' : 'title';
}

/** "PPRs", "EVA's", "SFO'en": capitals with a small ending. */
function isCapitalsWithEnding(word: string, firstSmall: number): boolean {
  if (firstSmall < 2) return false;
  const before = word.charAt(firstSmall - 1);
  if (before === "'" || before === '’' || before === '-') return firstSmall > 2;
  return word.slice(firstSmall) === 's';
}
