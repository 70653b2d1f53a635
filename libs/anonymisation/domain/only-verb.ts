import type { Reading } from './reading';
import type { Token } from './tokens';
import { WordUse } from './word-graph';
import { Mark } from './word-marks';

/** "sagde", "gik", "var" in present or past, and not "leg" or "løb", which are nouns too, nor "ved" or "så". */
export function isOnlyVerb({ lexicon }: Pick<Reading, 'lexicon'>, { lower, marks }: Token): boolean {
  if (lower === 'ved' || lower === 'så' || lower === 'når') return false;
  const uses = lexicon.usesOf(lower);
  if ((uses & WordUse.finite) === 0) return false;
  return (
    (marks & Mark.grammar) !== 0 ||
    (uses & WordUse.verbal) !== 0 ||
    (uses & (WordUse.end | WordUse.definite)) === 0
  );
}
