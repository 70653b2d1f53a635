import { withoutGenitive } from './genitive';
import { WordList, isProperThing } from './lexicon';
import type { PersonCandidate } from './person-candidate';
import { type Reading, isListedAt, isNextTo } from './reading';
import { storyNameLength } from './story-names';
import { themeOf } from './themes';
import type { Token } from './tokens';
import { Mark } from './word-marks';

/** Leaves out what the text itself tells to be a thing: introduced as one, named beside known ones, or of its theme. */
export function addPeople(
  reading: Reading,
  found: readonly PersonCandidate[],
  introduced: ReadonlySet<string> | undefined,
  people: PersonCandidate[],
): void {
  if (found.length === 0) return;
  const told = new Map<RegExp, boolean>();
  for (const candidate of found) {
    const { first, last, kind } = candidate;
    const token = reading.tokens[first] as Token;
    if (kind === 'PERSON' && isShop(token)) continue;
    if (last > first || !isThing(reading, first, introduced, told)) people.push(candidate);
  }
}

function isThing(
  reading: Reading,
  index: number,
  introduced: ReadonlySet<string> | undefined,
  told: Map<RegExp, boolean>,
): boolean {
  const token = reading.tokens[index] as Token;
  const { lower, before, marks } = token;
  const stem = withoutGenitive(lower);
  if (introduced !== undefined && (introduced.has(lower) || introduced.has(stem))) return true;
  if (before !== undefined && isProperThing(before.uses) && isNextTo(reading, before, token)) return true;
  return (
    ((marks & Mark.themed) !== 0 && isOfTheme(reading, lower, told)) ||
    (stem !== lower && isOfTheme(reading, stem, told)) ||
    isAmongThings(reading, index)
  );
}

/** Whether a name belongs to a theme of this text; each theme is looked for once. */
function isOfTheme({ tokens }: Reading, name: string, told: Map<RegExp, boolean>): boolean {
  const about = themeOf.get(name);
  if (about === undefined) return false;
  const isTold =
    told.get(about) ?? tokens.some((token) => token.shape !== 'number' && about.test(token.lower));
  told.set(about, isTold);
  return isTold;
}

/** How far before "i" the buying may stand. */
const BOUGHT_BEFORE = 10;

/** "købt perler i Panduro": where something is bought is a shop. */
function isShop({ before }: Token): boolean {
  if (before?.lower !== 'i') return false;
  let earlier = before.before;
  for (let far = 2; far <= BOUGHT_BEFORE && earlier !== undefined; far++) {
    if (/^(?:ind)?køb(?:t|te|er|e)?$|^handle(?:r|t|de)?$/.test(earlier.lower)) return true;
    if (earlier.opens) return false;
    earlier = earlier.before;
  }
  return false;
}

/** "Uno, Dobble, Partners og Kalaha": no first name, in a row with things everybody knows. */
function isAmongThings(reading: Reading, index: number): boolean {
  return isBesideThing(reading, index) && !isListedAt(reading, index, WordList.given);
}

function isBesideThing(reading: Reading, index: number): boolean {
  const { tokens, text } = reading;
  const token = tokens[index] as Token;
  const { before } = token;
  const next = tokens[index + 1];
  const isKnown = (at: number): boolean =>
    at >= 0 && tokens[at]?.shape === 'title' && storyNameLength(reading, at) > 0;
  if (before !== undefined) {
    const isBehindComma = isComma(text, before, token);
    const isBehindAnd = before.lower === 'og' && isNextTo(reading, before, token);
    if (isBehindComma && isKnown(index - 1)) return true;
    if ((isBehindComma || isBehindAnd) && isKnown(index - 2)) return true;
    if (isBehindAnd && isKnown(index - 3)) return true;
  }
  if (next === undefined) return false;
  if (isComma(text, token, next)) return isKnown(index + 1);
  return next.lower === 'og' && isNextTo(reading, next, tokens[index + 2]) && isKnown(index + 2);
}

function isComma(text: string, from: Token, to: Token): boolean {
  return to.start === from.end + 2 && text.startsWith(', ', from.end);
}
