import { beforePlace, grammarWords, nameParticles } from './cues';
import { isKnownAbbreviation, isOrdinaryCapital, isPlaceholderNoun } from './ordinary-capitals';
import type { PersonCandidate } from './person-candidate';
import { isBackground } from './quasi-identifiers';
import { type Reading, isNextTo } from './reading';
import { storyNameLength } from './story-names';
import type { Token } from './tokens';

/** "Dolly og de andre", "Bo og jeg": what stands beside a person after "og". */
const companions = new Set(['de', 'jeg', 'mig', 'hans', 'hendes', 'to', 'tre']);

/** Names by absence: a capital that neither grammar nor the place in the sentence explains. */
export function findCapitalisedNames(reading: Reading): readonly PersonCandidate[] {
  const { tokens } = reading;
  const found: PersonCandidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.shape === 'lower' || token.shape === 'number') continue;
    const story = storyNameLength((offset) => tokens[index + offset]?.lower);
    if (story > 0) {
      index += story - 1;
      continue;
    }
    const confidence = nameLikeness(reading, index);
    if (confidence === 0) continue;
    const last = endOfRun(reading, index);
    const sure = Math.max(confidence, ...range(index + 1, last).map((at) => nameLikeness(reading, at)));
    found.push({ first: index, last, kind: isTown(reading, index, last) ? 'PLACE' : 'PERSON', confidence: last > index ? Math.max(sure, 0.9) : sure });
    index = last;
  }
  return found;
}

/** How much a single word with a capital looks like a name: 0 when the capital is explained. */
function nameLikeness(reading: Reading, index: number): number {
  const token = reading.tokens[index];
  if (token === undefined || token.shape === 'lower' || token.shape === 'number') return 0;
  const { lexicon } = reading;
  const { lower } = token;
  if (token.end - token.start === 1 || isExplained(reading, index, token)) return 0;
  const listed = lexicon.isName(stem(lower)) || lexicon.isName(lower);
  if (token.shape === 'upper' && isShouting(reading, index)) return shoutedLikeness(reading, index, listed);
  if (token.shape === 'upper' && lower.length > 3 && !listed) return 0;
  if (!isOrdinaryHere(reading, lower)) return isMeasure(reading, index) ? 0 : listed ? 0.97 : 0.85;
  if (token.shape === 'upper') return 0;
  if (!token.opens) return listed ? 0.8 : 0.6;
  return listed && !grammarWords.has(lower) && isSubject(reading, index) ? 0.7 : 0;
}

/** Ordinary, unless it is a first name that only looks like a genitive or a compound ("Jens", "Mads"). */
function isOrdinaryHere({ lexicon }: Reading, lower: string): boolean {
  if (lexicon.isListedForm(lower)) return true;
  return !lexicon.isGivenName(lower) && lexicon.isOrdinary(lower);
}

function isExplained(reading: Reading, index: number, token: Token): boolean {
  const { lower } = token;
  if (isOrdinaryCapital(lower) || grammarWords.has(lower)) return true;
  if (isOrdinaryCapital(stem(lower))) return true;
  if (isKnownAbbreviation(lower) && token.shape === 'upper') return true;
  if (/['’-]/.test(lower)) return isExplainedCompound(reading, token);
  if (isBackground(lower) && !reading.lexicon.isGivenName(lower)) return true;
  const before = reading.tokens[index - 1];
  return before !== undefined && isPlaceholderNoun(before.lower) && lower.length < 2;
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
  return ordinaryTail && (token.opens || (parts[0] ?? '').length === 1) && (reading.lexicon.isOrdinary(parts[0] ?? '') || (parts[0] ?? '').length < 3);
}

/** In a line written in capitals only the lists and the absence can tell. */
function shoutedLikeness(reading: Reading, index: number, listed: boolean): number {
  const token = reading.tokens[index] as Token;
  if (grammarWords.has(token.lower) || token.lower.length < 3) return 0;
  if (!reading.lexicon.isOrdinary(token.lower)) return listed ? 0.9 : 0.7;
  const enumerated = /^\s*[,+&]/.test(reading.text.slice(token.end, token.end + 2)) || /[,+&:]\s*$/.test(reading.text.slice(Math.max(0, token.start - 2), token.start));
  return listed && enumerated ? 0.6 : 0;
}

function isShouting(reading: Reading, index: number): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = Math.max(0, index - 4); at <= index + 4; at++) {
    const token = reading.tokens[at];
    if (token === undefined || at === index || token.shape === 'number') continue;
    if (token.shape === 'upper' || token.end - token.start === 1) capitals++;
    else others++;
  }
  return capitals > others;
}

/** An ordinary word at the start that could be a name is one when a verb, "og Navn", a genitive or a family name follows. */
function isSubject(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  if (next === undefined || isDefinite(reading, token.lower)) return false;
  if (!isNextTo(reading, token, next)) return /^, (?:der|som|jeg|du|vi|kan|vil|kom|har) /.test(reading.text.slice(token.end, token.end + 7));
  if (isInitialBehind(reading, index)) return true;
  if (next.shape === 'title') return !next.opens && !isOrdinaryCapital(next.lower) && !isKnownAbbreviation(next.lower) && next.end - next.start > 1;
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
  if (!token.lower.endsWith('s') || isDefinite(reading, token.lower.slice(0, -1)) || next.shape !== 'lower') return false;
  return reading.lexicon.isGivenName(token.lower.slice(0, -1)) && reading.lexicon.isOrdinary(next.lower) && !grammarWords.has(next.lower);
}

/** "Max fem minutter", "Ca 20": a measure, not a name. */
function isMeasure(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  return reading.tokens[index]?.lower === 'max' && next !== undefined && (next.shape === 'number' || grammarWords.has(next.lower));
}

/** "Bilen", "Huset": the definite form of a listed noun. */
function isDefinite(reading: Reading, lower: string): boolean {
  const stemOf = /^(.{3,}?)(?:en|et|n|t|ne|ene)$/.exec(lower)?.[1];
  return stemOf !== undefined && reading.lexicon.isListedForm(stemOf);
}

function endOfRun(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first;
  for (;;) {
    const current = tokens[last];
    const next = tokens[last + 1];
    if (current === undefined || next === undefined || last - first >= 4) return last;
    if (isInitialBehind(reading, last)) {
      last += 1;
    } else if (isNextTo(reading, current, next) && (next.shape === 'title' || next.shape === 'upper') && continuesName(reading, last + 1)) {
      last += 1;
    } else if (isNextTo(reading, current, next) && nameParticles.has(next.lower) && next.lower !== 'af' && next.lower !== 'til' && tokens[last + 2]?.shape === 'title' && isNextTo(reading, next, tokens[last + 2]) && next.lower.length > 1 && !['la', 'der', 'den', 'de'].includes(next.lower)) {
      last += 2;
    } else return last;
  }
}

function continuesName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  if (token.opens || token.end - token.start < 2) return false;
  return nameLikeness(reading, index) > 0;
}

/** "Svend K.", "Carolina B." and "H.L. Hansen". */
function isInitialBehind(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  const next = reading.tokens[index + 1];
  if (token === undefined || next?.shape !== 'title' || next.end - next.start !== 1 || next.lower === 'i') return false;
  return isNextTo(reading, token, next) || (token.end - token.start === 1 && reading.text.slice(token.end, next.start) === '.');
}

function isTown(reading: Reading, first: number, last: number): boolean {
  if (first !== last) return false;
  const token = reading.tokens[first] as Token;
  const before = reading.tokens[first - 1];
  const { lexicon } = reading;
  if (!lexicon.isPlace(token.lower) && !lexicon.isPlace(stem(token.lower))) return false;
  if (before !== undefined && beforePlace.has(before.lower)) return true;
  return !lexicon.isName(token.lower);
}

function stem(lower: string): string {
  return lower.replace(/(?:['’]s?|s)$/, '');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
