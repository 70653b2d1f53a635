import { grammarWords, headings, mindVerbs, nearPerson, onlyBeforePerson, roleWords } from './cues';
import { type Evidence, evidence } from './evidence';
import { withoutGenitive } from './genitive';
import { WordList, isDefinite } from './lexicon';
import { isOrdinaryWord, isSlip } from './ordinary-word';
import { type Reading, isListedAt, isNextTo } from './reading';
import { isNickname } from './sentence-subject';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** "med", "mellem", "til" and "fra" as one writes them in a hurry: "har talt m helle fra ppr". */
const shortPrepositions = new Set(['m', 'ml', 't', 'fr']);
/** How far a row of names is followed. */
const LONGEST_ROW = 6;

/** An ordinary word that is also a name, where only a name fits: as a subject, after "hos", or joined to a name. */
export function ordinaryLikeness(reading: Reading, index: number, token: Token): Evidence | undefined {
  if (isBehindRole(reading, index)) return evidence.smallListedWord;
  if (isJoinedToName(reading, index)) return evidence.smallWord;
  const given = isListedAt(reading, index, WordList.given);
  if (given && isStart(reading, index) && isBeforeFirstName(reading, index)) return evidence.smallListedWord;
  if (given && isInRowOfNames(reading, index)) return evidence.smallListedWord;
  if (given && isAfterOnlyPerson(reading, index)) return evidence.smallListedWord;
  if (isStart(reading, index) && isNickname(reading, index)) return evidence.smallSubject;
  const isThing = isDefinite(token.uses) && !mindVerbs.has(reading.tokens[index + 1]?.lower ?? '');
  const isName =
    !isThing && (given || (isStart(reading, index) && isListedAt(reading, index, WordList.name)));
  return isName && standsAsSubject(reading, index) ? evidence.smallSubject : undefined;
}

/** "åse marie har": a first name that is no word stands behind. */
export function isBeforeFirstName({ tokens, lexicon, text }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  return (
    next?.shape === 'lower' &&
    text.slice(token.end, next.start) === ' ' &&
    lexicon.isGivenName(next.lower) &&
    !lexicon.isOrdinary(next.lower)
  );
}

/** "lærer lund er enig", "fru holm": a title, and a thing that needs an article and has none. */
function isBehindRole({ tokens, lexicon, text }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const { before } = token;
  if (before === undefined || (before.marks & Mark.role) === 0 || lexicon.isFiniteVerb(token.lower))
    return false;
  return (
    text.slice(before.end, token.start) === ' ' &&
    lexicon.isName(token.lower) &&
    lexicon.isCountable(token.lower)
  );
}

function isAfterOnlyPerson(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const { before } = token;
  if (before === undefined || !isNextTo(reading, before, token)) return false;
  if (onlyBeforePerson.has(before.lower)) return true;
  const next = reading.tokens[index + 1];
  const standsAlone =
    next === undefined || !isNextTo(reading, token, next) || (next.marks & Mark.grammar) !== 0;
  return (
    standsAlone &&
    (nearPerson.has(before.lower) || shortPrepositions.has(before.lower)) &&
    !headings.has(token.lower) &&
    !reading.lexicon.isDefiniteNoun(token.lower)
  );
}

/** "olumide og saga", "leo, storm og ella": the other side is no Danish word but a name. */
function isJoinedToName(reading: Reading, index: number): boolean {
  const { marks } = reading.tokens[index] as Token;
  return (
    (marks & Mark.role) === 0 &&
    (isBesideName(reading, index, -1) || isBesideName(reading, index, 1)) &&
    (isStart(reading, index) || isListedAt(reading, index, WordList.name))
  );
}

function isBesideName(reading: Reading, index: number, side: -1 | 1): boolean {
  const token = reading.tokens[index] as Token;
  const joiner = side < 0 ? token.before : reading.tokens[index + 1];
  if (joiner === undefined) return false;
  if (joiner.lower === 'og')
    return isUnlikeWord(reading, side < 0 ? joiner.before : reading.tokens[index + 2]);
  const [first, second] = side < 0 ? [joiner, token] : [token, joiner];
  return (
    second.start === first.end + 2 &&
    reading.text.startsWith(', ', first.end) &&
    isListedAt(reading, index, WordList.given) &&
    isUnlikeWord(reading, joiner) &&
    reading.lexicon.isGivenName(joiner.lower)
  );
}

function isUnlikeWord(reading: Reading, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape !== 'number' &&
    (token.marks & Mark.grammar) === 0 &&
    !isOrdinaryWord(reading, token.lower) &&
    (reading.lexicon.isName(token.lower) || !isSlip(reading, token.lower))
  );
}

/** "storms mor", "rose's far": kin belongs to a person. */
export function ownsKin(reading: Reading, index: number, token: Token): boolean {
  const next = reading.tokens[index + 1];
  if (next === undefined || (next.marks & Mark.kin) === 0 || !isNextTo(reading, token, next)) return false;
  const owner = withoutGenitive(token.lower);
  if (
    owner === token.lower ||
    grammarWords.has(owner) ||
    (token.marks & Mark.grammar) !== 0 ||
    roleWords.has(owner)
  )
    return false;
  return reading.lexicon.isGivenName(owner) && !reading.lexicon.isDefiniteNoun(owner);
}

/** "storm, liv, fryd og ahmed": a row of first names, at least one of them no Danish word. */
function isInRowOfNames(reading: Reading, index: number): boolean {
  const { lexicon } = reading;
  return [-1, 1].some((side) => {
    let at = index;
    for (let step = 0; step < LONGEST_ROW; step++) {
      at = nextInRow(reading, at, side);
      const { lower } = reading.tokens[at] ?? { lower: '' };
      if (!lexicon.isGivenName(lower)) return false;
      if (!lexicon.isOrdinary(lower)) return true;
    }
    return false;
  });
}

/** The next word of a row on this side; −1 when the row ends. */
function nextInRow({ tokens, text }: Reading, index: number, side: number): number {
  const token = tokens[index] as Token;
  const other = tokens[index + side];
  if (other === undefined) return -1;
  if (other.lower === 'og') return index + 2 * side;
  const between = text.slice(Math.min(token.end, other.end), Math.max(token.start, other.start));
  return between === ', ' ? index + side : -1;
}

function isStart(reading: Reading, index: number): boolean {
  return index === 0 || reading.tokens[index]?.opens === true;
}

/** An ordinary word that is also a first name counts only as "saga har …" at a start or "at jytte viser …". */
function standsAsSubject(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const { before } = token;
  const next = reading.tokens[index + 1];
  if (next === undefined || !isNextTo(reading, token, next)) return false;
  const feels =
    mindVerbs.has(next.lower) &&
    reading.lexicon.isCountable(token.lower) &&
    !isDescribed(before?.lower ?? '');
  const starts =
    feels ||
    before === undefined ||
    token.opens ||
    /^(?:at|når|hvis|da|fordi|og|men|mens)$/.test(before.lower);
  return starts && reading.lexicon.isFiniteVerb(next.lower) && !reading.lexicon.isFiniteVerb(token.lower);
}

/** "en lille rose": an article, an owner or an adjective stands before. */
function isDescribed(before: string): boolean {
  return /^(?:e[nt]|de[nt]?|min|din|vores|jeres|deres|hans|hendes|denne|dette|ingen|hver|anden|hvilken|sikken)$|[^aeiouyæøå]e$/.test(
    before,
  );
}
