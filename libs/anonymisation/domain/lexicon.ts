import { BloomFilter, hashOf } from './bloom-filter';
import { endsInS } from './genitive';
import { LEXICON_HEADER_BYTES, LEXICON_MAGIC } from './lexicon-format';
import { type WordGraph, WordUse, readWordGraph } from './word-graph';

const singularArticles = ['en', 'et', 'n', 't'];
const pluralArticles = ['erne', 'rne', 'ene', 'ne'];

/** The lists a word may stand on: of first names of many origins, of any names, of towns, islands and other places. */
export const WordList = { given: 1, name: 2, place: 4 } as const;

/**
 * What the guard knows about Danish. Words are asked in lower case.
 * The file is made by `tools/build-lexicon.ts` from installed packages; nothing of it is in the repository.
 */
export class Lexicon {
  private readonly words: WordGraph;
  private readonly given: BloomFilter;
  private readonly names: BloomFilter;
  private readonly places: BloomFilter;

  constructor(words: WordGraph, given: BloomFilter, names: BloomFilter, places: BloomFilter) {
    this.words = words;
    this.given = given;
    this.names = names;
    this.places = places;
  }

  /** How the dictionary uses this form (`WordUse`); 0 when it does not list it. */
  usesOf(word: string): number {
    return this.words.usesOf(word);
  }

  /** Whether the dictionary lists this very form. */
  isListedForm(word: string): boolean {
    return (this.words.usesOf(word) & WordUse.word) !== 0;
  }

  /** Whether a listed form differs by a letter more or less, or by two neighbours swapped. */
  hasNeighbour(word: string): boolean {
    return this.words.hasNeighbour(word);
  }

  /** Whether some word of the dictionary begins so: "sundhedspl", "formidd". */
  beginsWord(word: string): boolean {
    return this.words.beginsWord(word);
  }

  /** Whether it is an ordinary form as the dictionary lists it, also with a genitive -s. */
  isListedWord(word: string): boolean {
    if (this.isListedForm(word)) return true;
    return endsInS(word) && (this.words.usesOf(word, 0, word.length - 1) & WordUse.word) !== 0;
  }

  /** Whether it is an ordinary Danish form: listed, or a compound of listed parts. */
  isOrdinary(word: string): boolean {
    if (this.isListedWord(word)) return true;
    if (this.words.isCompound(word)) return true;
    return endsInS(word) && this.words.isCompound(word, 0, word.length - 1);
  }

  /** Whether it is listed, or made of two listed parts: of more a slip could be made of almost anything. */
  isJoined(word: string): boolean {
    return this.isListedForm(word) || this.words.isCompound(word, 0, word.length, 2);
  }

  /** Whether what stands from this letter on is an ordinary form; with its article when it is short. */
  hasOrdinaryTail(word: string, from: number, shortest: number): boolean {
    const uses = this.words.usesOf(word, from);
    if (word.length - from <= shortest) return isDefinite(uses);
    return (uses & WordUse.word) !== 0 || this.words.isCompound(word, from);
  }

  /** Whether it is a verb in the present or past tense. */
  isFiniteVerb(word: string): boolean {
    return (this.words.usesOf(word) & WordUse.finite) !== 0;
  }

  /** Whether it is a listed noun with its article, as in "bilen" and "børnene". */
  isDefiniteNoun(word: string): boolean {
    return isDefinite(this.words.usesOf(word));
  }

  /** Whether it is a noun in the singular without an article that can be counted: the dictionary has "bilen" and "bilerne". */
  isCountable(word: string): boolean {
    const has = (endings: readonly string[]): boolean =>
      endings.some(
        (ending) => this.isDefiniteNoun(word + ending) || this.isDefiniteNoun(word + word.slice(-1) + ending),
      );
    return this.isListedForm(word) && has(singularArticles) && has(pluralArticles);
  }

  /** Whether only a verb has this form. */
  isVerbForm(word: string): boolean {
    return (this.words.usesOf(word) & WordUse.verbal) !== 0;
  }

  /** The lists that may have the word, of those that are asked (`WordList`). First names are asked of both filters, so hardly ever by accident. */
  listsOf(word: string, asked: number): number {
    const hash = hashOf(word);
    const place = (asked & WordList.place) !== 0 && this.places.has(hash) ? WordList.place : 0;
    if ((asked & ~WordList.place) === 0 || !this.names.has(hash)) return place;
    const given = (asked & WordList.given) !== 0 && this.given.has(hash) ? WordList.given : 0;
    return place | given | WordList.name;
  }

  /** Whether a list of first names of many origins may have it. */
  isGivenName(word: string): boolean {
    const hash = hashOf(word);
    return this.given.has(hash) && this.names.has(hash);
  }

  /** Whether any list of names, also family names, may have it. */
  isName(word: string): boolean {
    return this.names.has(hashOf(word));
  }

  /** Whether it may be a town, an island or another place. */
  isPlace(word: string): boolean {
    return this.places.has(hashOf(word));
  }
}

/** A thing with a capital ("Toyota", "Krimkrigen", "GTA"): stored as a definite noun that is no word. */
export function isProperThing(uses: number): boolean {
  return (uses & (WordUse.word | WordUse.definite)) === WordUse.definite;
}

/** A noun with its article, by what the dictionary says of it. */
export function isDefinite(uses: number): boolean {
  const both = WordUse.word | WordUse.definite;
  return (uses & both) === both;
}

/** Reads the lexicon file, in the browser and in Node alike; throws a RangeError when the bytes are something else. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < LEXICON_HEADER_BYTES || view.getUint32(0, true) !== LEXICON_MAGIC) {
    throw new RangeError('These bytes are not a lexicon of the guard.');
  }
  let offset = LEXICON_HEADER_BYTES;
  const section = (index: number): Uint8Array => {
    const length = view.getUint32(8 + index * 4, true);
    const part = bytes.subarray(offset, offset + length);
    if (part.byteLength !== length) throw new RangeError('The lexicon of the guard is cut off.');
    offset += length;
    return part;
  };
  const graph = readWordGraph(section(0), view.getUint32(4, true));
  return new Lexicon(
    graph,
    new BloomFilter(section(1)),
    new BloomFilter(section(2)),
    new BloomFilter(section(3)),
  );
}
