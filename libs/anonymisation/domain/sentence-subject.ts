import { grammarWords } from './cues';
import { isInitialBehind } from './initial-behind';
import { isKnownAbbreviation, isOrdinaryCapital } from './ordinary-capitals';
import { isDefiniteNoun } from './ordinary-word';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';

/** "Dolly og de andre", "Bo og jeg": what stands beside a person after "og". */
const companions = new Set(['de', 'jeg', 'mig', 'hans', 'hendes', 'to', 'tre']);

/** An ordinary word at the start that could be a name is one when a verb, "og Navn", a genitive or a family name follows. */
export function isSubject(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  if (next === undefined || isDefiniteNoun(reading, token.lower)) return false;
  if (!isNextTo(reading, token, next))
    return /^, (?:der|som|jeg|du|vi|kan|vil|kom|har) /.test(reading.text.slice(token.end, token.end + 7));
  if (isInitialBehind(reading, index)) return true;
  if (next.shape === 'title')
    return (
      !next.opens &&
      !isOrdinaryCapital(next.lower) &&
      !isKnownAbbreviation(next.lower) &&
      next.end - next.start > 1
    );
  if (next.shape !== 'lower') return false;
  if (next.lower === 'og') {
    const other = reading.tokens[index + 2];
    if (other === undefined) return false;
    return other.shape === 'title' ? !isOrdinaryCapital(other.lower) : companions.has(other.lower);
  }
  if (reading.lexicon.isFiniteVerb(next.lower)) return true;
  return isOwner(reading, token, next);
}

/** "Marks idé" but not "Dagens ret": a bare noun owns nothing in Danish, a name does. */
function isOwner(reading: Reading, token: Token, next: Token): boolean {
  if (
    !token.lower.endsWith('s') ||
    isDefiniteNoun(reading, token.lower.slice(0, -1)) ||
    next.shape !== 'lower'
  )
    return false;
  return (
    reading.lexicon.isGivenName(token.lower.slice(0, -1)) &&
    reading.lexicon.isOrdinary(next.lower) &&
    !grammarWords.has(next.lower)
  );
}
