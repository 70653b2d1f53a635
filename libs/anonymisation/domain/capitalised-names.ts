import { beforePlace } from './cues';
import { type Evidence, evidence } from './evidence';
import { withoutGenitive } from './genitive';
import { WordList } from './lexicon';
import { nameLikeness } from './name-likeness';
import { endOfRun, isTitle } from './name-run';
import type { PersonCandidate } from './person-candidate';
import { type Reading, isListedAt } from './reading';
import { isIntroduced, storyNameLength } from './story-names';
import { addPeople } from './things-in-text';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** Names by absence: a capital that neither grammar nor the place in the sentence explains. */
export function findCapitalisedNames(reading: Reading, people: PersonCandidate[]): void {
  const { tokens } = reading;
  const found: PersonCandidate[] = [];
  let introduced: Set<string> | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.shape === 'lower' || token.shape === 'number') continue;
    if (
      (token.marks & (Mark.grammar | Mark.doubtful | Mark.story)) === Mark.grammar &&
      token.shape === 'title'
    )
      continue;
    const story = storyNameLength(reading, index);
    if (story > 0) {
      if (story === 1 && isIntroduced(reading, index))
        (introduced ??= new Set()).add(withoutGenitive(token.lower));
      index += story - 1;
      continue;
    }
    const seen = nameLikeness(reading, index);
    if (seen === undefined) continue;
    const last = endOfRun(reading, index);
    if (last > index && isTitle(reading, index, last)) {
      index = last;
      continue;
    }
    const first =
      last > index || seen.reasons.includes('no-danish-word') ? startOfRun(reading, index) : index;
    const kind = first === last && isTown(reading, index) ? 'PLACE' : 'PERSON';
    found.push({ first, last, kind, seen: last > first ? asFullName(seen) : seen });
    index = last;
  }
  addPeople(reading, found, introduced, people);
}

/** "Nat King Cole": a word of grammar with a capital inside a sentence is the first name when a list has it as one. */
function startOfRun({ tokens, lexicon, text }: Reading, index: number): number {
  const token = tokens[index] as Token;
  const { before } = token;
  if (before?.shape !== 'title' || before.opens || token.opens) return index;
  if ((before.marks & Mark.grammar) === 0 || (before.marks & Mark.kin) !== 0) return index;
  return lexicon.isGivenName(before.lower) && text.slice(before.end, token.start) === ' ' ? index - 1 : index;
}

/** Several words that belong together say more than the first alone. */
function asFullName(seen: Evidence): Evidence {
  return seen.confidence < evidence.fullName.confidence ? evidence.fullName : seen;
}

/** A town by the lists; behind "i" always, behind "fra" or "til" unless it is a first name too. */
function isTown(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const { before } = token;
  if (before !== undefined && (before.marks & Mark.role) !== 0) return false;
  const lower = before?.lower ?? '';
  if (lower !== 'i') {
    const isBehindPlace = lower !== 'på' && lower !== 'hos' && beforePlace.has(lower);
    if (isListedAt(reading, index, isBehindPlace ? WordList.given : WordList.name)) return false;
  }
  if (isListedAt(reading, index, WordList.place)) return true;
  const stem = withoutGenitive(token.lower);
  return stem !== token.lower && reading.lexicon.isPlace(stem);
}
