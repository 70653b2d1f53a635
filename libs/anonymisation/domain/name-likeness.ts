import { grammarWords } from './cues';
import { withoutGenitive } from './genitive';
import { isKnownAbbreviation, isOrdinaryCapital, isPlaceholderNoun } from './ordinary-capitals';
import { isOrdinaryWord } from './ordinary-word';
import { isBackground } from './quasi-identifiers';
import type { Reading } from './reading';
import { isSubject } from './sentence-subject';
import { isShouting, shoutedLikeness } from './shouted-words';
import type { Token } from './tokens';

/** How much a single word with a capital looks like a name: 0 when the capital is explained. */
export function nameLikeness(reading: Reading, index: number): number {
  const token = reading.tokens[index];
  if (token === undefined || token.shape === 'lower' || token.shape === 'number') return 0;
  const { lexicon } = reading;
  const { lower } = token;
  if (token.end - token.start === 1 || isExplained(reading, index, token)) return 0;
  const listed = lexicon.isName(withoutGenitive(lower)) || lexicon.isName(lower);
  if (token.shape === 'upper' && isShouting(reading, index)) return shoutedLikeness(reading, index, listed);
  if (token.shape === 'upper' && lower.length > 3 && !listed) return 0;
  if (!isOrdinaryWord(reading, lower)) return isMeasure(reading, index) ? 0 : listed ? 0.97 : 0.85;
  if (token.shape === 'upper') return 0;
  if (!token.opens) return listed ? 0.8 : 0.6;
  return listed && !grammarWords.has(lower) && isSubject(reading, index) ? 0.7 : 0;
}

function isExplained(reading: Reading, index: number, token: Token): boolean {
  const { lower } = token;
  if (isOrdinaryCapital(lower) || grammarWords.has(lower)) return true;
  if (isOrdinaryCapital(withoutGenitive(lower))) return true;
  if (isKnownAbbreviation(lower) && token.shape === 'upper') return true;
  if (/['’-]/.test(lower)) return isExplainedCompound(reading, token);
  if (isBackground(lower) && !reading.lexicon.isGivenName(lower)) return true;
  const before = reading.tokens[index - 1];
  return (
    isCutOff(reading, token) ||
    (before !== undefined && isPlaceholderNoun(before.lower) && /^[a-zæøå]s?$/.test(lower))
  );
}

/** "Børne- og ungeområdet": the first half of a compound. */
function isCutOff(reading: Reading, token: Token): boolean {
  return (
    /^-(?![\p{L}\d])/u.test(reading.text.slice(token.end, token.end + 2)) &&
    !reading.lexicon.isGivenName(token.lower)
  );
}

/** "AKT-lærer", "U-formet", "Vi's": a compound whose parts are abbreviations and ordinary words. */
function isExplainedCompound(reading: Reading, token: Token): boolean {
  if (isKnownAbbreviation(token.lower)) return true;
  const parts = token.lower.split(/['’-]/);
  const last = parts[parts.length - 1] ?? '';
  const raw = reading.text.slice(token.start, token.end).split(/['’-]/);
  const laterCapital = raw.slice(1).some((part) => part !== part.toLowerCase());
  if (laterCapital) return false;
  const ordinaryTail = reading.lexicon.isOrdinary(last) || last.length <= 2;
  return (
    ordinaryTail &&
    (token.opens || (parts[0] ?? '').length === 1) &&
    (reading.lexicon.isOrdinary(parts[0] ?? '') || (parts[0] ?? '').length < 3)
  );
}

/** "Max fem minutter", "Ca 20": a measure, not a name. */
function isMeasure(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  return (
    reading.tokens[index]?.lower === 'max' &&
    next !== undefined &&
    (next.shape === 'number' || grammarWords.has(next.lower))
  );
}
