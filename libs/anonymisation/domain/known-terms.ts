import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import { withoutGenitive } from './genitive';
import { foldWord, isOneSlipApart } from './near-words';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** From this length on a known term is also found with one letter wrong. */
const LONG_ENOUGH_FOR_A_SLIP = 6;

/** Between two digits of a number that is written in groups. */
const BETWEEN_DIGITS = '[ \u00a0./-]?';

/** A known term as it is looked for: word by word, or as a number that may be grouped otherwise. */
interface Term {
  /** The ways its words may be parted. */
  readonly spellings: readonly (readonly string[])[];
  readonly number: RegExp | undefined;
}

/** A word of a text, or what stands between its hyphens. */
interface Piece {
  readonly token: Token;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly lower: string;
  readonly folded: string;
}

/** The known terms of a forløb, found after folding, with a genitive, behind and before a hyphen, and with a slip in longer words. */
export function findKnownTerms(reading: Reading, known: readonly string[], found: Sighting[]): void {
  if (known.length === 0) return;
  const pieces = piecesOf(reading);
  const isMet = (piece: Piece | undefined, word: string): boolean =>
    piece !== undefined &&
    (isTerm(piece.folded, word) || (isSlipOf(piece.folded, word) && !isMeant(reading, piece)));
  const add = (start: number, end: number): void => {
    found.push(sightingOf('KNOWN', start, end, evidence.knownTerm));
  };
  for (const { spellings, number } of termsOf(known)) {
    if (number)
      for (const match of reading.text.matchAll(number)) add(match.index, match.index + match[0].length);
    for (const words of spellings)
      for (let at = 0; at + words.length <= pieces.length; at++) {
        const last = pieces[at + words.length - 1];
        if (last === undefined || !words.every((word, offset) => isMet(pieces[at + offset], word))) continue;
        add(pieces[at]?.token.start ?? 0, endOfTerm(last, words[words.length - 1] ?? ''));
      }
  }
}

/** Each list is read once, not again for every field and every draft of a form. */
const terms = new WeakMap<readonly string[], readonly Term[]>();

function termsOf(known: readonly string[]): readonly Term[] {
  const read = terms.get(known) ?? known.map(readTerm);
  terms.set(known, read);
  return read;
}

function readTerm(written: string): Term {
  const words = foldedWords(written).flatMap(hyphened);
  const whole = words.join('');
  if (/^\d+$/.test(whole))
    return {
      spellings: [],
      number: new RegExp(`(?<!\\d)(?:(?:\\+|00)45 ?)?${[...whole].join(BETWEEN_DIGITS)}(?!\\d)`, 'g'),
    };
  const isJoined = words.length > 1 && whole.length >= LONG_ENOUGH_FOR_A_SLIP && !/\d/.test(whole);
  const spellings = [words, ...(isJoined ? [[whole]] : [])].filter(({ length }) => length > 0);
  return { spellings, number: undefined };
}

function piecesOf({ tokens }: Reading): readonly Piece[] {
  return tokens.flatMap((token) => {
    const parts = hyphened(token.lower);
    return parts.map((lower, index) => ({
      token,
      isFirst: index === 0,
      isLast: index === parts.length - 1,
      lower,
      folded: foldWord(lower),
    }));
  });
}

const hyphened = (word: string): readonly string[] => word.split(/[-\u2011]/);

/** The whole word, "Sofie-gruppen", but a genitive is left outside, as with names. */
function endOfTerm({ token, isLast, lower, folded }: Piece, term: string): number {
  const stem = withoutGenitive(lower);
  if (!isLast || folded === term || stem === lower || folded.length <= term.length) return token.end;
  return token.end - (lower.length - stem.length);
}

/** Which of these terms a place that was found may be, without asking what the words around it mean. */
export function termsIn(found: string, known: readonly string[]): readonly string[] {
  const words = foldedWords(found).flatMap(hyphened);
  return known.filter((_, index) => {
    const { spellings = [], number } = termsOf(known)[index] ?? {};
    return spellings.some((term) => isAmong(words, term)) || (number && found.search(number) >= 0);
  });
}

/** Whether a term, perhaps with a slip, stands among folded words. */
export function isAmong(words: readonly string[], term: readonly string[]): boolean {
  const isMet = (word: string, part: string): boolean => isTerm(word, part) || isSlipOf(word, part);
  return words.some((_, at) => term.every((part, offset) => isMet(words[at + offset] ?? '', part)));
}

/** The words of a text as they are compared: in small letters, without accents and signs. */
export function foldedWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\d]+(?:[-'’][\p{L}\p{M}\d]+)*/gu) ?? []).map(foldWord);
}

/** Whether a folded word is the term, perhaps in the genitive. */
function isTerm(word: string, term: string): boolean {
  return word === term || withoutGenitive(word) === term;
}

/** Whether one letter is wrong in a longer term. */
function isSlipOf(word: string, term: string): boolean {
  if (term.length < LONG_ENOUGH_FOR_A_SLIP || word.length < LONG_ENOUGH_FOR_A_SLIP - 1) return false;
  return isOneSlipApart(word, term) || isOneSlipApart(withoutGenitive(word), term);
}

/** An ordinary word, written as such, is no slip of a name: "morgen" is not "Morten". */
function isMeant({ lexicon }: Reading, { token, isFirst, isLast, lower }: Piece): boolean {
  if (isFirst && token.shape !== 'lower' && !token.opens) return false;
  return lexicon.usesOf(lower) !== 0 || (isFirst && isLast && (token.marks & Mark.grammar) !== 0);
}
