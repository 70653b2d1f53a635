import { beforePerson, speechVerbs, useVerbs } from './cues';
import { type Evidence, evidence } from './evidence';
import { withoutGenitive } from './genitive';
import { WordList, isProperThing } from './lexicon';
import type { PersonCandidate } from './person-candidate';
import { isCutShort, isDrawnOut, isJoinedGrammar, isSlip, looksDanish } from './ordinary-word';
import { isOnlyVerb } from './only-verb';
import { type Reading, isListedAt, isNextTo } from './reading';
import { isBeforeFirstName, ordinaryLikeness, ownsKin } from './small-words';
import { endOfSmallName, isDoubleName, isStrange } from './small-names';
import { addPeople } from './things-in-text';
import { isIntroduced, knownLength } from './story-names';
import type { Token } from './tokens';
import { WordUse } from './word-graph';
import { Mark, SETTING_OFF, isAbbreviation } from './word-marks';

const SHORTEST = 3;
/** No name written in one is longer; what is, is no word. */
const LONGEST = 40;
/** How much may stand between the two halves of a word that a line break parts, as in text taken from a page. */
const BREAK = 6;

/** Names written small in a hurry. A list alone or a cue alone is enough only for words that are no Danish word. */
export function findHurriedNames(reading: Reading, people: PersonCandidate[]): void {
  const found: PersonCandidate[] = [];
  let introduced: Set<string> | undefined;
  for (let index = 0; index < reading.tokens.length; index++) {
    const token = reading.tokens[index] as Token;
    if (token.shape !== 'lower' || token.end - token.start > LONGEST) continue;
    if (token.end - token.start < SHORTEST) {
      if (isShortSubject(reading, index))
        found.push({ first: index, last: index, kind: 'PERSON', seen: evidence.smallSubject });
      continue;
    }
    const story = (token.marks & Mark.story) === 0 ? 0 : knownLength(reading.tokens, index);
    if (story > 0) {
      index += story - 1;
      continue;
    }
    const seen = likeness(reading, index, token);
    if (seen === undefined) continue;
    if (isIntroduced(reading, index)) {
      (introduced ??= new Set()).add(withoutGenitive(token.lower));
      continue;
    }
    const last =
      reading.hurried && seen.reasons.includes('on-name-list') ? endOfSmallName(reading, index) : index;
    found.push({ first: index, last, kind: 'PERSON', seen });
    index = last;
  }
  addPeople(reading, found, introduced, people);
}

function likeness(reading: Reading, index: number, token: Token): Evidence | undefined {
  const { lexicon, hurried } = reading;
  const { lower } = token;
  if ((token.marks & Mark.grammar) !== 0) {
    if (!hurried || lower !== 'hans') return undefined;
    if (isBeforeFirstName(reading, index)) return evidence.smallListed;
    return speaks(reading, index) ? evidence.smallSubject : undefined;
  }
  if (ownsKin(reading, index, token)) return evidence.ownsKin;
  if ((token.uses & WordUse.word) !== 0) return hurried ? ordinaryLikeness(reading, index, token) : undefined;
  if (
    !hurried &&
    !isListedAt(reading, index, WordList.name) &&
    !lexicon.isName(withoutGenitive(lower)) &&
    !isCalled(reading, index)
  )
    return undefined;
  if (!hurried && (lexicon.isOrdinary(lower) || isCounted(reading, index))) return undefined;
  if (
    isAbbreviation(token) ||
    isProperThing(token.uses) ||
    isDrawnOut(reading, lower) ||
    reading.text.charAt(token.end) === '-' ||
    (isShortened(reading, token) && !isListedAt(reading, index, WordList.given)) ||
    ((token.marks & Mark.joined) !== 0 && /['’]/.test(lower)) ||
    isJoinedGrammar(lower) ||
    isInsideAddress(reading, token) ||
    /\p{L}-\s*\n\s*$/u.test(reading.text.slice(Math.max(0, token.start - BREAK), token.start))
  )
    return undefined;
  if (lower.includes('-')) return hurried && isDoubleName(lexicon, lower) ? evidence.smallListed : undefined;
  const given =
    isListedAt(reading, index, WordList.given) ||
    (lower.endsWith('s') &&
      !lexicon.isListedForm(lower.slice(0, -1)) &&
      lexicon.isGivenName(lower.slice(0, -1)));
  if (!given && lexicon.isOrdinary(lower)) return undefined;
  const cues = cueCount(reading, index);
  if (given && lexicon.isOrdinary(lower)) return hurried && cues > 0 ? evidence.smallListedWord : undefined;
  if (given) return hurried || cues > 0 ? evidence.smallListed : evidence.smallListedAlone;
  if (isListedAt(reading, index, WordList.name) && (hurried || cues > 1))
    return cues > 0 ? evidence.smallName : evidence.smallNameAlone;
  if (isCalled(reading, index)) return evidence.smallCalled;
  if (!hurried || useVerbs.has(token.before?.lower ?? '')) return undefined;
  if (cues === 0) return isStrange(reading, lower) ? evidence.smallUnlistedWeak : undefined;
  if (isSlip(reading, lower) || isCutShort(reading, lower) || looksDanish(reading, lower)) return undefined;
  return cues > 1 ? evidence.smallUnlisted : evidence.smallUnlistedWeak;
}

/** "ib vil ikke": two letters that a list has as a first name, at the start and before a verb. */
function isShortSubject({ tokens, lexicon, hurried, text }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  if (
    !hurried ||
    token.end - token.start !== 2 ||
    (token.marks & SETTING_OFF) !== 0 ||
    next?.shape !== 'lower'
  )
    return false;
  if (index > 0 && !token.opens) return false;
  return (
    /[aeiouyæøå]/.test(token.lower) &&
    text.charCodeAt(token.end) === 32 &&
    lexicon.isGivenName(token.lower) &&
    !isAbbreviation(token) &&
    isOnlyVerb({ lexicon }, next)
  );
}

/** "hans siger nej": the pronoun owns a thing and has no verb. */
function speaks({ tokens }: Reading, index: number): boolean {
  return speechVerbs.has(tokens[index + 1]?.lower ?? '');
}

/** "2 mia. kr.", "3 bob": a measure or a thing that is counted. */
function isCounted(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  return token.before?.shape === 'number' && isNextTo(reading, token.before, token);
}

/** "sennen som de kalder ham". */
function isCalled(reading: Reading, index: number): boolean {
  if (reading.tokens[index + 1]?.lower !== 'som') return false;
  const behind = reading.tokens.slice(index + 1, index + 5).map((token) => token.lower);
  return (
    behind[0] === 'som' && (behind[2]?.startsWith('kald') === true || behind[3]?.startsWith('kald') === true)
  );
}

/** How many of these hold: a word before that calls for a person, a verb or "og" after, an open start, a role before. */
function cueCount(reading: Reading, index: number): number {
  const token = reading.tokens[index] as Token;
  const { before } = token;
  const next = reading.tokens[index + 1];
  let cues = 0;
  if (before === undefined || token.opens) cues++;
  else if (
    isNextTo(reading, before, token) &&
    (beforePerson.has(before.lower) || (before.marks & Mark.role) !== 0)
  )
    cues++;
  if (
    next !== undefined &&
    isNextTo(reading, token, next) &&
    (reading.lexicon.isFiniteVerb(next.lower) || next.lower === 'og')
  )
    cues++;
  return cues;
}

/** "stk", "mill.": no vowel, or short with a full stop inside the sentence. */
function isShortened(reading: Reading, token: Token): boolean {
  if (!/[aeiouyæøåéèöü]/.test(token.lower)) return true;
  return token.lower.length < 5 && /^\.(?: ?[a-zæøå\d])/.test(reading.text.slice(token.end, token.end + 3));
}

function isInsideAddress(reading: Reading, token: Token): boolean {
  const before = reading.text.charAt(token.start - 1);
  const after = reading.text.charAt(token.end);
  return (
    before === '.' ||
    before === '/' ||
    before === '@' ||
    before === '_' ||
    after === '@' ||
    after === '_' ||
    after === '/'
  );
}
