import { isAppositive } from './apposition';
import { isOnlyVerb } from './only-verb';
import { grammarWords, headings, kin, mindVerbs } from './cues';
import { isInitialBehind } from './initial-behind';
import { WordList } from './lexicon';
import { isOrdinaryCapital } from './ordinary-capitals';
import { isDefiniteNoun } from './ordinary-word';
import { isPersonNoun } from './person-context';
import { type Reading, isListedAt, isNextTo } from './reading';
import type { Token } from './tokens';
import { Mark, isAbbreviation } from './word-marks';

/** "Dolly og de andre", "Bo og jeg": what stands beside a person after "og". */
const companions = new Set(['de', 'jeg', 'mig', 'hans', 'hendes', 'to', 'tre']);
const ownPossessives = new Set(['sin', 'sit', 'sine']);
const subjectPronouns = new Set(['jeg', 'du', 'han', 'hun', 'vi', 'man']);
/** Verbs behind which a clause may begin without "at": "Storm siger han er syg". */
const clauseVerbs = new Set(
  'siger sagde tror troede synes syntes mener mente håber håbede ved vidste ønsker ønskede føler følte'.split(
    ' ',
  ),
);
const speaks = new Set(
  'svarer svarede hvisker hviskede råber råbte griner grinede smiler smilede græder græd føler følte klappede nikkede'.split(
    ' ',
  ),
);
/** Also conjunctions, adverbs and prepositions: a verb only where nothing else fits. */
const doubtfulVerbs = new Set(['så', 'når', 'ved', 'have', 'havde']);
/** How far behind the verb "sin" may stand to belong to the subject. */
const REACH = 6;
const LONGEST_ACCIDENT = 8;

/** An ordinary word at the start that is also a listed name is one when something only a person can have follows. */
export function isSubject(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  if (next === undefined) return false;
  const definite = isDefiniteNoun(reading, token.lower);
  const given = isListedAt(reading, index, WordList.given);
  if (given && !definite && (hasAge(reading, token) || isLabel(reading, index))) return true;
  if (!isNextTo(reading, token, next))
    return isAppositive(reading, index) || (!definite && followsComma(reading, token, next, index));
  if (isInitialBehind(reading, index)) return !definite && (token.marks & Mark.placeholder) === 0;
  if (next.shape === 'title')
    return (
      !next.opens && !isOrdinaryCapital(next.lower) && !isAbbreviation(next) && next.end - next.start > 1
    );
  if (next.shape !== 'lower') return false;
  if (definite) return mindVerbs.has(next.lower) && given;
  if (next.lower === 'fra' && given) return true;
  if (next.lower === 'og') {
    const other = reading.tokens[index + 2];
    if (other === undefined) return false;
    return other.shape === 'title' ? !isOrdinaryCapital(other.lower) : companions.has(other.lower);
  }
  if (isPredicate(reading, index + 1)) return isListedAt(reading, index, WordList.name);
  return isOwner(reading, token, next);
}

/** A verb whose subject stands before it: in "Ros får hun" and "Alene synger han" the subject comes after. */
function isPredicate(reading: Reading, index: number): boolean {
  const verb = reading.tokens[index] as Token;
  if (!reading.lexicon.isFiniteVerb(verb.lower)) return false;
  const next = reading.tokens[index + 1];
  return (
    !subjectPronouns.has(next?.lower ?? '') || !isNextTo(reading, verb, next) || clauseVerbs.has(verb.lower)
  );
}

const age = /(?:,| på| \() ?\d{1,2}(?:½|,5)? ?(?:år|mdr|mån)/uy;

/** "Storm (4 år)", "Saga, 3 år", "Liv på 5 år". */
function hasAge(reading: Reading, token: Token): boolean {
  age.lastIndex = token.end;
  return age.test(reading.text);
}

/** "Storm: gladere end før", or a line with nothing but the name. */
function isLabel(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  if (headings.has(token.lower)) return false;
  const before = reading.text.slice(Math.max(0, token.start - 3), token.start);
  const after = reading.text.slice(token.end, token.end + 3);
  if (/^: ?/.test(after)) return true;
  return (token.start === 0 || /\n(?:[-*•] ?)?$/u.test(before)) && /^[ ]*(?:\n|$)/u.test(after);
}

/** ", der har …", ", du må …", and ", Ali og Sofie": what follows the comma tells that a person stood before it. */
function followsComma(reading: Reading, token: Token, next: Token, index: number): boolean {
  if (/^, (?:der|som|jeg|du|vi|kan|vil|kom|har) /.test(reading.text.slice(token.end, token.end + 7)))
    return true;
  if (reading.text.slice(token.end, next.start) !== ', ') return false;
  if (kin.has(next.lower) || kin.has(next.lower.replace(/e[nr]$/, ''))) return true;
  if (next.shape !== 'title') return false;
  if (isOrdinaryCapital(next.lower)) return false;
  const behind = reading.tokens[index + 2];
  return (
    (reading.lexicon.isName(next.lower) || !reading.lexicon.isOrdinary(next.lower)) &&
    behind !== undefined &&
    (behind.lower === 'og' || behind.shape === 'title')
  );
}

/**
 * An ordinary word at the start that no list has as a name ("Trunte", "Mumle") is a nickname when grammar leaves nothing else:
 * only a verb's form and yet before a verb, or a bare noun that has "sin".
 */
export function isNickname(reading: Reading, index: number): boolean {
  const { lexicon, tokens } = reading;
  const token = tokens[index] as Token;
  const verb = tokens[index + 1];
  if (hasAge(reading, token) && isThingWord(reading, token.lower)) return true;
  if (isAppositive(reading, index)) return true;
  if (verb?.lower === 'og' && isBesideFullName(reading, index)) return true;
  if (verb?.shape !== 'lower' || !isNextTo(reading, token, verb) || !isPredicate(reading, index + 1))
    return false;
  if (doubtfulVerbs.has(verb.lower)) return false;
  if ((token.marks & Mark.grammar) !== 0) return false;
  if (isBareGenitive(reading, token.lower) && isOnlyVerb(reading, verb)) return true;
  const feels = mindVerbs.has(verb.lower) && !/^vil(?:le)?$/.test(verb.lower);
  if (!lexicon.isListedForm(token.lower)) return feels && isShortCompound(token.lower);
  if (lexicon.isVerbForm(token.lower) && !verb.lower.endsWith('s')) return true;
  if (isDefiniteNoun(reading, token.lower)) return false;
  if (lexicon.isFiniteVerb(token.lower)) return !clauseVerbs.has(token.lower) && isOnlyVerb(reading, verb);
  if (feels && (isThingWord(reading, token.lower) || (speaks.has(verb.lower) && isSingular(token.lower))))
    return true;
  for (let at = index + 2; at <= index + REACH; at++) {
    const word = tokens[at];
    if (word === undefined || word.opens || word.shape !== 'lower') return false;
    if (ownPossessives.has(word.lower) || (at > index + 2 && /^(?:øge|kæle)?navn$/.test(word.lower)))
      return true;
  }
  return false;
}

/** "Agnes var": the genitive of a bare noun owns nothing, least of all a verb. */
function isBareGenitive({ lexicon }: Reading, lower: string): boolean {
  if (!lower.endsWith('s') || lexicon.isListedForm(lower)) return false;
  const stem = lower.slice(0, -1);
  return (
    lexicon.isListedForm(stem) &&
    !lexicon.isDefiniteNoun(stem) &&
    !grammarWords.has(stem) &&
    !isPersonNoun(stem)
  );
}

/** "Pari og Mehar Singh": a bare word beside somebody with a family name. */
function isBesideFullName(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  const { lower } = tokens[index] as Token;
  const [other, family] = [tokens[index + 2], tokens[index + 3]];
  if (other?.shape !== 'title' || family?.shape !== 'title' || !isNextTo(reading, other, family))
    return false;
  if (grammarWords.has(lower) || isPersonNoun(lower) || isDefiniteNoun(reading, lower)) return false;
  return lexicon.isGivenName(other.lower) && !lexicon.isOrdinary(other.lower) && !lexicon.isFiniteVerb(lower);
}

/** "Jasmine", "Dildar": short enough to be made of two Danish words by accident. */
function isShortCompound(lower: string): boolean {
  return lower.length <= LONGEST_ACCIDENT && !/(?:e[nt]|ne|er)s?$/.test(lower) && !isPersonNoun(lower);
}

/** "Krystal svarede": neither several ("Unge siger") nor something that speaks in a figure ("Forskning siger"). */
function isSingular(lower: string): boolean {
  return !/(?:e|er|ing|hed|tion|iv|ik)s?$/.test(lower) && !isPersonNoun(lower);
}

/** "Mus", "Plet": a noun that needs an article, since it can be counted, and stands without one. */
function isThingWord({ lexicon }: Reading, lower: string): boolean {
  return !grammarWords.has(lower) && !isPersonNoun(lower) && lexicon.isCountable(lower);
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
    (next.marks & Mark.grammar) === 0
  );
}
