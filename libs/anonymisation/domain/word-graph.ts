/** The letters a word of the graph may have, in the order of their code points; a word with another letter is not in it. */
export const GRAPH_ALPHABET = '-abcdefghijklmnopqrstuvwxyzáäåæçèéêñóôöøü';

/**
 * How a form may be used. `begin` and `end` are the parts of a compound, as the dictionary allows them; `finite` is
 * present or past, `definite` a noun with its article, `verbal` a form that only a verb has.
 */
export const WordUse = { word: 1, begin: 2, end: 4, finite: 8, definite: 16, verbal: 32 } as const;

/** Edge layout in memory: 18 bits target, 6 bits letter, 6 bits use, 1 bit last sibling. */
export const EdgeBits = { target: 18, letter: 6, use: 6 } as const;

const TARGET_MASK = (1 << EdgeBits.target) - 1;
const LETTER_SHIFT = EdgeBits.target;
const USE_SHIFT = LETTER_SHIFT + EdgeBits.letter;
const LAST_SHIFT = USE_SHIFT + EdgeBits.use;
const SHORTEST_PART = 3;

const letterIndex = new Int8Array(0x180).fill(-1);
for (let index = 0; index < GRAPH_ALPHABET.length; index++)
  letterIndex[GRAPH_ALPHABET.charCodeAt(index)] = index;

/**
 * An exact set of word forms as a minimal acyclic graph, so that no name can slip in by accident as with a hash filter.
 * Compounds are not stored: they are made of parts when asked for.
 */
export class WordGraph {
  private readonly edges: Int32Array;
  /** The edge of the second letter for each pair of first letters, −1 when no word begins so. */
  private readonly pairs: Int32Array;

  constructor(edges: Int32Array) {
    this.edges = edges;
    this.pairs = new Int32Array(64 * 64).fill(-1);
    for (let first = 0; first < GRAPH_ALPHABET.length; first++) {
      const edge = this.step(0, first);
      if (edge < 0 || (edge & TARGET_MASK) === 0) continue;
      for (let second = 0; second < GRAPH_ALPHABET.length; second++) {
        this.pairs[(first << 6) | second] = this.step(edge & TARGET_MASK, second);
      }
    }
  }

  /** The uses of a form as it is stored; 0 when it is not. */
  usesOf(word: string, from = 0, to = word.length): number {
    if (to - from < 2) return to === from ? 0 : useOf(this.step(0, letterOf(word, from)));
    const first = letterOf(word, from);
    const second = letterOf(word, from + 1);
    if (first < 0 || second < 0) return 0;
    let edge = this.pairs[(first << 6) | second] ?? -1;
    for (let index = from + 2; index < to && edge >= 0; index++) {
      const node = edge & TARGET_MASK;
      edge = node === 0 ? -1 : this.step(node, letterOf(word, index));
    }
    return useOf(edge);
  }

  /** Whether the form is one word, or a compound of at most four parts of three letters or more. */
  isCompound(word: string, from = 0, to = word.length, parts = 4): boolean {
    if (to - from < SHORTEST_PART * 2) return false;
    let node = 0;
    for (let index = from; index <= to - SHORTEST_PART; index++) {
      const edge = this.step(node, letterOf(word, index));
      if (edge < 0) return false;
      node = edge & TARGET_MASK;
      const length = index + 1 - from;
      if (length >= SHORTEST_PART && ((edge >>> USE_SHIFT) & WordUse.begin) !== 0) {
        if ((this.usesOf(word, index + 1, to) & WordUse.end) !== 0) return true;
        if (parts > 2 && this.isCompound(word, index + 1, to, parts - 1)) return true;
      }
      if (node === 0) return false;
    }
    return false;
  }

  private step(node: number, letter: number): number {
    if (letter < 0) return -1;
    for (let at = node; ; at++) {
      const edge = this.edges[at] ?? -1;
      const here = (edge >>> LETTER_SHIFT) & 63;
      if (here === letter) return edge;
      if (here > letter || edge >>> LAST_SHIFT !== 0) return -1;
    }
  }
}

function letterOf(word: string, index: number): number {
  const unit = word.charCodeAt(index);
  return unit < 0x180 ? (letterIndex[unit] ?? -1) : -1;
}

function useOf(edge: number): number {
  return edge < 0 ? 0 : (edge >>> USE_SHIFT) & 63;
}

/**
 * Reads the packed edges: letter, whether it has a use and which, last, then one bit whether the child stands right behind
 * its parent, else its index, 0 for none.
 */
export function readWordGraph(bytes: Uint8Array, edgeCount: number): WordGraph {
  const edges = new Int32Array(edgeCount);
  let position = 0;
  const read = (width: number): number => {
    let value = 0;
    for (let bit = 0; bit < width; bit++, position++) {
      value |= (((bytes[position >>> 3] ?? 0) >>> (position & 7)) & 1) << bit;
    }
    return value;
  };
  for (let index = 0; index < edgeCount; index++) {
    const letter = read(EdgeBits.letter);
    const use = read(1) === 1 ? read(EdgeBits.use) : 0;
    const last = read(1);
    const behind = read(1);
    const target = behind === 1 ? index + 1 : read(EdgeBits.target);
    edges[index] = target | (letter << LETTER_SHIFT) | (use << USE_SHIFT) | (last << LAST_SHIFT);
  }
  return new WordGraph(edges);
}
