import { DomainError } from '@faellesblik/access/domain/domain-error';
import { allowText } from '@faellesblik/access/domain/field-checks';
import { grammarWords, roleWords } from './cues';
import { everySuggestion } from './entity-words';
import { foldedWords, isAmong } from './known-terms';
import { placeholderNouns } from './ordinary-capitals';

/** How many terms a forløb keeps at most. */
export const MOST_TERMS = 40;
const LONGEST = 60;

/** A term among these words would be found again in its own replacement. */
const suggested = everySuggestion.map(foldedWords);

/** What no text can do without, and whose names are told all the same: "mor", "pædagog", "hans". */
const everyday = new Set([...grammarWords, ...roleWords, ...placeholderNouns].flatMap(foldedWords));

/**
 * The terms as they are kept: each once, without blanks around and within it; what is left blank is left out.
 * Throws `known-terms.too-many`, `known-term.too-short`, `known-term.too-ordinary` and `field.too-long`, each with
 * `details.field` as the path of the term, `terms.0`; never with the term.
 */
export function knownTermList(written: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  written.forEach((each, index) => {
    const term = each.trim().replace(/\s+/g, ' ');
    if (term === '') return;
    checkTerm(term, `terms.${index}`);
    const words = foldedWords(term).join(' ');
    if (!kept.has(words)) kept.set(words, term);
  });
  if (kept.size > MOST_TERMS)
    throw new DomainError('known-terms.too-many', { field: 'terms', limit: MOST_TERMS });
  return [...kept.values()];
}

function checkTerm(term: string, field: string): void {
  allowText(field, term, LONGEST);
  const words = foldedWords(term);
  if (!/\p{L}.*\p{L}|(?:\d.*){6}/su.test(words.join('')))
    throw new DomainError('known-term.too-short', { field });
  if (isNeeded(words)) throw new DomainError('known-term.too-ordinary', { field });
}

/** Whether the guard would find it in every text, or in the words it proposes itself. */
function isNeeded(term: readonly string[]): boolean {
  return term.every((word) => everyday.has(word)) || suggested.some((words) => isAmong(words, term));
}
