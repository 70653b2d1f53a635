import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import { withoutGenitive } from './genitive';
import { foldWord, isOneSlipApart } from './near-words';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** From this length on a known term is also found with one letter wrong. */
const LONG_ENOUGH_FOR_A_SLIP = 6;

/** The known terms of a forløb, found after folding, with a genitive, and with a slip in longer words. */
export function findKnownTerms(reading: Reading, known: readonly string[]): readonly Sighting[] {
  const terms = known.map((term) => foldedWords(term)).filter((words) => words.length > 0);
  if (terms.length === 0) return [];
  const { tokens } = reading;
  const folded = tokens.map((token) => foldWord(token.lower));
  const isMet = (index: number, word: string): boolean =>
    isTerm(folded[index] ?? '', word) || (isSlipOf(folded[index] ?? '', word) && !isMeant(reading, index));
  const findings: Sighting[] = [];
  for (const term of terms) {
    for (let index = 0; index + term.length <= folded.length; index++) {
      if (!term.every((word, offset) => isMet(index + offset, word))) continue;
      const first = tokens[index];
      const last = tokens[index + term.length - 1];
      if (first === undefined || last === undefined) continue;
      const end = endOfTerm(last, folded[index + term.length - 1] ?? '', term[term.length - 1] ?? '');
      findings.push(sightingOf('KNOWN', first.start, end, evidence.knownTerm));
    }
  }
  return findings;
}

/** A genitive is left outside, as with names. */
function endOfTerm(token: Token, folded: string, term: string): number {
  const stem = withoutGenitive(token.lower);
  if (folded === term || stem === token.lower || folded.length <= term.length) return token.end;
  return token.end - (token.lower.length - stem.length);
}

/** The words of a text as they are compared: in small letters, without accents and signs. */
export function foldedWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}\d]+(?:[-'’][\p{L}\p{M}\d]+)*/gu) ?? []).map(foldWord);
}

/** Whether a folded word is the term, perhaps in the genitive. */
export function isTerm(word: string, term: string): boolean {
  return word === term || withoutGenitive(word) === term;
}

/** Whether one letter is wrong in a longer term. */
export function isSlipOf(word: string, term: string): boolean {
  if (term.length < LONG_ENOUGH_FOR_A_SLIP || word.length < LONG_ENOUGH_FOR_A_SLIP - 1) return false;
  return isOneSlipApart(word, term) || isOneSlipApart(withoutGenitive(word), term);
}

/** An ordinary word, written as such, is no slip of a name: "morgen" is not "Morten". */
function isMeant({ tokens, uses }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || (token.shape !== 'lower' && !token.opens)) return false;
  return uses[index] !== 0 || (token.marks & Mark.grammar) !== 0;
}
