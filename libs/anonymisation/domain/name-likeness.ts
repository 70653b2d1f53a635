import { beforeMonth, beforePerson, grammarWords } from './cues';
import { isCapitalThing, isInQuotedTitle, isUsed } from './capital-things';
import { type Evidence, evidence } from './evidence';
import { withoutGenitive } from './genitive';
import { isOrdinaryCapital, isPublicBody } from './ordinary-capitals';
import { isCutShort, isDrawnOut, isJoinedGrammar, isOrdinaryWord, looksDanish } from './ordinary-word';
import { isBrand, isBrandCompound } from './brand-shapes';
import { isPersonNoun } from './person-context';
import { WordList, isProperThing } from './lexicon';
import { type Reading, isListedAt, isNextTo } from './reading';
import { isNickname, isSubject } from './sentence-subject';
import { isFullNameInCapitals, isShouting, shoutedLikeness } from './shouted-words';
import type { Token } from './tokens';
import { WordUse } from './word-graph';
import { Mark, isAbbreviation } from './word-marks';

/** No word of a name is longer; what is, is no word. */
const LONGEST = 40;
/** What makes a single word with a capital look like a name; nothing when the capital is explained. */
export function nameLikeness(reading: Reading, index: number): Evidence | undefined {
  const token = reading.tokens[index];
  if (token === undefined || token.shape === 'lower' || token.shape === 'number') return undefined;
  const { lexicon } = reading;
  const { lower } = token;
  if (token.end - token.start === 1 || token.end - token.start > LONGEST) return undefined;
  if ((token.marks & (Mark.doubtful | Mark.short)) !== 0) {
    if (isShortName(reading, index)) return evidence.fullName;
    if ((token.marks & Mark.doubtful) !== 0) return grammarLikeness(reading, index, token);
  }
  if (isExplained(reading, token)) return undefined;
  const stem = withoutGenitive(lower);
  const onList = isListedAt(reading, index, WordList.name);
  const listed = onList || (stem !== lower && lexicon.isName(stem));
  if (token.shape === 'upper') return upperLikeness(reading, index, listed);
  const isWord = (token.uses & WordUse.word) !== 0;
  if (!isWord && (onList || !lexicon.isOrdinary(lower))) {
    if (isMeasure(reading, index)) return undefined;
    if (
      !listed &&
      !isNameWithTail(reading, index) &&
      (isDrawnOut(reading, lower) ||
        isCutShort(reading, lower) ||
        isUnlistedDanish(reading, token) ||
        isUsed(reading, index) ||
        isInQuotedTitle(reading, index) ||
        isBrand(reading, token))
    )
      return undefined;
    return listed ? evidence.listedNoWord : evidence.unlistedNoWord;
  }
  if (!listed && isBehindAbbreviation(reading, token)) return undefined;
  if (!token.opens || isQuotedName(reading, token)) {
    if (listed) return evidence.listedInside;
    return isCapitalThing(reading, index) ? undefined : evidence.wordInside;
  }
  if ((token.marks & Mark.grammar) !== 0) return undefined;
  if (isNameWithTail(reading, index)) return evidence.listedInside;
  if (listed && isSubject(reading, index)) return evidence.listedSubject;
  return isNickname(reading, index) ? evidence.nickname : undefined;
}

/** "Mads-metoden", "(Lærke)": a first name with a tail, or alone between parentheses behind somebody. */
function isNameWithTail({ lexicon, text, tokens }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const hyphen = token.lower.indexOf('-');
  if (hyphen > 2) {
    const name = token.lower.slice(0, hyphen);
    return lexicon.isGivenName(name) && !lexicon.isListedForm(name);
  }
  return (
    text.charCodeAt(token.start - 1) === 0x28 &&
    text.charCodeAt(token.end) === 0x29 &&
    lexicon.isGivenName(token.lower) &&
    isPersonNoun(withoutArticle(token.before?.lower ?? ''))
  );
}

/** "barnet", "drengen", "moren": without the article, told roughly. */
function withoutArticle(lower: string): string {
  return lower.length > 4 ? lower.replace(/e[nt]$/, '') : lower;
}

/** "p.t. Drøftet med leder": the full stop of an abbreviation may end the sentence too. */
function isBehindAbbreviation({ text }: Reading, token: Token): boolean {
  const { before } = token;
  return (
    before !== undefined &&
    (before.shape === 'lower' || before.end - before.start === 1) &&
    text.slice(before.end, token.start).trimEnd() === '.'
  );
}

/** "Hans", "August": a name where a small letter would be due, or where a verb or a family name follows. */
function grammarLikeness(reading: Reading, index: number, token: Token): Evidence | undefined {
  if (token.shape === 'upper') return undefined;
  const isMonth = token.lower !== 'hans' && token.lower !== 'sine';
  if (!token.opens) return isMonth && isAfterDate(token) ? undefined : evidence.grammarInside;
  const next = reading.tokens[index + 1];
  if (/^['’](?!\p{L})/u.test(reading.text.slice(token.end, token.end + 2))) return evidence.grammarInside;
  if (next === undefined || !isNextTo(reading, token, next)) return undefined;
  if (next.shape === 'title') return nameLikeness(reading, index + 1) && evidence.grammarInside;
  return reading.lexicon.isFiniteVerb(next.lower) ? evidence.grammarSubject : undefined;
}

function isAfterDate({ before }: Token): boolean {
  return before !== undefined && (before.shape === 'number' || beforeMonth.has(before.lower));
}

/** A word in capitals: a shouted line, a full name in capitals, or a short word that `findInitials` weighs. */
function upperLikeness(reading: Reading, index: number, listed: boolean): Evidence | undefined {
  const { lower, marks } = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  if (isShouting(reading, index)) return shoutedLikeness(reading, index, listed);
  if (isFullNameInCapitals(reading, index)) return evidence.fullName;
  if (listed && next?.shape === 'title' && !next.opens && isNextTo(reading, reading.tokens[index], next))
    return nameLikeness(reading, index + 1);
  if (lower.length < 4)
    return listed && reading.lexicon.isGivenName(lower) && !isOrdinaryWord(reading, lower)
      ? evidence.listedInCapitals
      : undefined;
  if ((marks & Mark.grammar) !== 0 || isOrdinaryWord(reading, lower)) return undefined;
  if (listed) return evidence.listedNoWord;
  return lower.length > 5 && !looksDanish(reading, lower) ? evidence.unlistedInCapitals : undefined;
}

/** Unknown, but built like a Danish word, where a capital is due or the ending tells. */
function isUnlistedDanish(reading: Reading, token: Token): boolean {
  if (isShortForm(token.lower) || isJoinedGrammar(token.lower)) return true;
  if (token.opens && token.lower.length > 7 && reading.lexicon.hasNeighbour(token.lower)) return true;
  const hasDanishEnding = token.opens || /(?:en|et|erne|ene|ning|hed|else|tion)s?$/.test(token.lower);
  return hasDanishEnding && looksDanish(reading, token.lower);
}

/** "Chr. Birch", "Joh. Lund": a first name cut short before a family name. */
function isShortName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  return (
    (token.marks & Mark.short) !== 0 &&
    next?.shape === 'title' &&
    /^\. ?$/.test(reading.text.slice(token.end, next.start))
  );
}

/** "Nr", "Stk", "Hvh": no vowel, so no name. */
function isShortForm(lower: string): boolean {
  return !/[aeiouyæøå]/u.test(lower) && !/[^a-zæøå]/u.test(lower);
}

/** `kaldt "Basse"`: a single word in quotes behind a word that calls for a person. */
function isQuotedName(reading: Reading, token: Token): boolean {
  const { before } = token;
  return (
    before !== undefined &&
    beforePerson.has(before.lower) &&
    /^ ["“”»'‘]$/u.test(reading.text.slice(before.end, token.start)) &&
    /^["“”«'’]/u.test(reading.text.charAt(token.end))
  );
}

function isExplained(reading: Reading, token: Token): boolean {
  const { lower, marks, before } = token;
  if ((marks & Mark.capital) !== 0 || isProperThing(token.uses)) return true;
  if ((marks & Mark.grammar) !== 0 && token.shape === 'title') return true;
  const stem = withoutGenitive(lower);
  if ((stem !== lower && isOrdinaryCapital(stem)) || isPublicBody(lower)) return true;
  if (
    isAbbreviation(token) &&
    (token.shape === 'upper' ||
      isShortForm(lower) ||
      /^\.[:\p{L}]/u.test(reading.text.slice(token.end, token.end + 2)))
  )
    return true;
  if ((marks & Mark.joined) !== 0 && /['’-]/.test(lower)) return isExplainedCompound(reading, token);
  if ((marks & Mark.hint) !== 0 && !reading.lexicon.isGivenName(lower)) return true;
  if (isCutOff(reading, token)) return true;
  return (
    lower.length < 3 &&
    before !== undefined &&
    (before.marks & Mark.placeholder) !== 0 &&
    /^[a-zæøå]s?$/.test(lower)
  );
}

/** "Børne- og ungeområdet": the first half of a compound. */
function isCutOff(reading: Reading, token: Token): boolean {
  return (
    reading.text.charCodeAt(token.end) === 0x2d &&
    !/^-[\p{L}\d]/u.test(reading.text.slice(token.end, token.end + 2)) &&
    !reading.lexicon.isGivenName(token.lower)
  );
}

/** "AKT-lærer", "U-formet", "Vi's": a compound whose parts are abbreviations and ordinary words. */
function isExplainedCompound(reading: Reading, token: Token): boolean {
  if (isAbbreviation(token) || isBrandCompound(reading, token)) return true;
  const parts = token.lower.split(/['’-]/);
  const last = parts[parts.length - 1] ?? '';
  const raw = reading.text.slice(token.start, token.end).split(/['’-]/);
  const laterCapital = raw.slice(1).some((part) => part !== part.toLowerCase());
  if (laterCapital)
    return token.lower.includes('-') && reading.lexicon.isDefiniteNoun(last) && !reading.lexicon.isName(last);
  const ordinaryTail = reading.lexicon.isOrdinary(last) || last.length <= 2;
  if (token.lower.includes('-') && last.length > 2 && ordinaryTail && !isFamilyWord(last))
    return !reading.lexicon.isName(parts[0] ?? '') && !reading.lexicon.isPlace(parts[0] ?? '');
  if (last === 's' && reading.lexicon.isGivenName(parts[0] ?? '') && !grammarWords.has(parts[0] ?? ''))
    return false;
  return (
    ordinaryTail &&
    (token.opens || (parts[0] ?? '').length === 1) &&
    (reading.lexicon.isOrdinary(parts[0] ?? '') || (parts[0] ?? '').length < 3)
  );
}

/** "Hansen-familien", "Lund-drengene": these speak of people by their name. */
function isFamilyWord(word: string): boolean {
  return /^(?:famili|slægt|par|dreng|pige|brød|søstr|tvilling|børn|mor|far|sag)/.test(word);
}

/** "Max fem minutter", "Ca 20": a measure, not a name. */
function isMeasure(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  return (
    reading.tokens[index]?.lower === 'max' &&
    next !== undefined &&
    (next.shape === 'number' || (next.marks & Mark.grammar) !== 0)
  );
}
