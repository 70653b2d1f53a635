import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import { withoutGenitive } from './genitive';
import { foldWord, isWithinDistance } from './near-words';
import type { Reading } from './reading';

/** From this length on a known term is also found with one letter wrong. */
const LONG_ENOUGH_FOR_A_SLIP = 6;

/** The known terms of a forløb, found after folding, with a genitive, and with a slip in longer words. */
export function findKnownTerms(reading: Reading, known: readonly string[]): readonly Sighting[] {
  const terms = known.map((term) => foldedWords(term)).filter((words) => words.length > 0);
  if (terms.length === 0) return [];
  const folded = reading.tokens.map((token) => foldWord(token.lower));
  const findings: Sighting[] = [];
  for (const term of terms) {
    for (let index = 0; index + term.length <= folded.length; index++) {
      if (!term.every((word, offset) => isSameTerm(folded[index + offset] ?? '', word))) continue;
      const first = reading.tokens[index];
      const last = reading.tokens[index + term.length - 1];
      if (first !== undefined && last !== undefined)
        findings.push(sightingOf('KNOWN', first.start, last.end, evidence.knownTerm));
    }
  }
  return findings;
}

function isSameTerm(word: string, term: string): boolean {
  if (word === term || withoutGenitive(word) === term) return true;
  if (term.length < LONG_ENOUGH_FOR_A_SLIP || word.length < LONG_ENOUGH_FOR_A_SLIP - 1) return false;
  return isWithinDistance(word, term, 1) || isWithinDistance(withoutGenitive(word), term, 1);
}

function foldedWords(term: string): readonly string[] {
  return (term.match(/[\p{L}\p{M}\d]+(?:[-'’][\p{L}\p{M}\d]+)*/gu) ?? []).map(foldWord);
}
