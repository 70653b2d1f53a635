import { childWords } from './mirror-child-words';
import type { MirrorEntry } from './mirror-entry';
import { mirrorTokens, type MirrorToken } from './mirror-tokens';
import { surroundingWords } from './mirror-surrounding-words';

/** A labelling word in a text, with the entry that has a describing way to say it; offsets are UTF-16. */
export interface MirrorHint {
  readonly start: number;
  readonly end: number;
  readonly entry: MirrorEntry;
}

/** Reads a text for labelling words. */
export type Mirror = (text: string) => readonly MirrorHint[];

/**
 * The words everybody gets: our own list, which follows the difference between describing and judging that narrative
 * and systemic practice teaches.
 */
export const commonEntries: readonly MirrorEntry[] = [...childWords, ...surroundingWords];

/** A phrase that begins with some word: an entry's own, or one in which that entry has nothing to say. */
interface Phrase {
  readonly words: readonly string[];
  readonly entry: MirrorEntry | null;
}

/** How far back a "not" or a person still concerns the word. */
const NEAR = 5;
const NEGATIONS = wordsOf('ikke hverken uden ingen intet mindre aldrig sjældent');
const CHILDREN = wordsOf(
  'han hun barn barnet børn børnene dreng drengen drengene pige pigen pigerne elev eleven eleverne de',
);
/** The authors and other adults may say of themselves what they like. */
const ADULTS = wordsOf(
  'jeg vi os man mor moren far faren forældre forældrene bedstemor bedstefar personalet voksne leder lederen læreren lærerne pædagogen pædagogerne',
);
/** With one of these behind them they speak of somebody else: "vi har et barn, der …". */
const OF_OTHERS = wordsOf('har havde ser så oplever oplevede synes mener tror møder kender får fik kalder');
/** What begins here is no longer denied by a "not" before it. */
const CLAUSE_BEGINS = wordsOf('og men fordi når hvis mens da derfor så');
/** What may be restless or hard without anybody being it. */
const SITUATIONS = wordsOf(
  'dag dage dagen nat nætter søvn morgen morgener formiddag formiddage eftermiddag uge uger periode perioder tid tider stund stunder start stemning situation situationer overgang overgange skift måltid måltider frokost samling samlinger lektion lektioner time timer pause pauser frikvarter frikvarterer opgave opgaver vej tur ture plan proces procedure rum hjørne hjørner mave ben hænder',
);
/** May stand between the first two words of a phrase: "gider hun bare ikke". */
const BETWEEN = wordsOf('han hun de barnet bare slet stadig heller jo meget ret lidt så ofte tit for helt');
const MOST_BETWEEN = 2;

/**
 * Makes a mirror of the common entries and the municipality's own, which go first where both have a word. It offers a
 * help beside the text and never holds it back, and lets pass what is denied, quoted or said of adults.
 */
export function createMirror(own: readonly MirrorEntry[] = []): Mirror {
  const phrases = phrasesByFirstWord([...own, ...commonEntries]);
  return (text) => {
    const tokens = mirrorTokens(text);
    const hints: MirrorHint[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = longestAt(phrases, tokens, at);
      const [first, last] = [tokens[at], tokens[(found?.end ?? 0) - 1]];
      if (found?.entry && first && last && !isLetPass(tokens, at, found.end, found.entry))
        hints.push({ start: first.start, end: last.end, entry: found.entry });
      at = found?.end ?? at + 1;
    }
    return hints;
  };
}

/** A word or phrase as the mirror compares it: empty when there is no letter or digit in it. */
export function asCompared(phrase: string): string {
  return mirrorTokens(phrase)
    .map(({ word }) => word)
    .join(' ');
}

function longestAt(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly MirrorToken[],
  at: number,
): { readonly entry: MirrorEntry | null; readonly end: number } | null {
  for (const { words, entry } of phrases.get(tokens[at]?.word ?? '') ?? []) {
    const end = endOfPhrase(words, tokens, at);
    if (end !== null) return { entry, end };
  }
  return null;
}

/** The token behind the phrase when it stands here, with a small word or two behind its first. */
function endOfPhrase(words: readonly string[], tokens: readonly MirrorToken[], at: number): number | null {
  let next = at + 1;
  for (let skipped = 0; words.length > 1 && skipped < MOST_BETWEEN; skipped += 1) {
    const token = tokens[next];
    if (!token?.follows || token.word === words[1] || !BETWEEN.has(token.word)) break;
    next += 1;
  }
  for (const word of words.slice(1)) {
    const token = tokens[next];
    if (!token?.follows || token.word !== word) return null;
    next += 1;
  }
  return next;
}

function isLetPass(
  tokens: readonly MirrorToken[],
  at: number,
  end: number,
  { ofChild }: MirrorEntry,
): boolean {
  const behind = tokens[end];
  if (tokens[at]?.quoted || (behind?.follows && SITUATIONS.has(behind.word))) return true;
  let sameClause = true;
  for (let back = at - 1; back >= 0 && at - back <= NEAR && tokens[back + 1]?.follows; back -= 1) {
    const word = tokens[back]?.word ?? '';
    if (CHILDREN.has(word)) return false;
    if (ADULTS.has(word) && !OF_OTHERS.has(tokens[back + 1]?.word ?? '')) return true;
    if (sameClause && NEGATIONS.has(word)) return true;
    sameClause &&= !CLAUSE_BEGINS.has(word);
  }
  return ofChild === true;
}

function phrasesByFirstWord(entries: readonly MirrorEntry[]): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>();
  const add = (phrase: string, entry: MirrorEntry | null): void => {
    const words = mirrorTokens(phrase).map(({ word }) => word);
    const [first] = words;
    if (first) all.set(first, [...(all.get(first) ?? []), { words, entry }]);
  };
  for (const entry of entries) {
    for (const phrase of entry.unless ?? []) add(phrase, null);
    for (const phrase of entry.words) add(phrase, entry);
  }
  for (const phrases of all.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return all;
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
