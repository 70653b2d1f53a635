/** The letters a word of the graph may have, in the order of their code points; a word with another letter is not in it. */
export const GRAPH_ALPHABET = '-abcdefghijklmnopqrstuvwxyzáäåæçèéêñóôöøü';

/**
 * How a form may be used. `begin` and `end` are the parts of a compound, as the dictionary allows them; `finite` is
 * present or past, `definite` a noun with its article, `verbal` a form that only a verb has.
 */
export const WordUse = { word: 1, begin: 2, end: 4, finite: 8, definite: 16, verbal: 32 } as const;

/** Widths of an edge in the file. */
export const EdgeBits = { target: 18, letter: 6, use: 6 } as const;

const LETTER_MASK = 63;
const LAST_SIBLING = 64;
const USE_AT = 7;
const USE_MASK = 63;
const TARGET_AT = 13;
const SHORTEST_PART = 3;
const LETTERS = GRAPH_ALPHABET.length;

const letterIndex = new Int8Array(0x180).fill(-1);
for (let index = 0; index < GRAPH_ALPHABET.length; index++)
  letterIndex[GRAPH_ALPHABET.charCodeAt(index)] = index;

/**
 * An exact set of word forms as a minimal acyclic graph, so that no name can slip in by accident as with a hash filter.
 * Compounds are not stored: they are made of parts when asked for.
 */
export class WordGraph {
  /** Side by side: letter, whether it is the last of its node, what may end there, and where it leads (0 for nowhere). */
  private readonly edges: Int32Array;
  /** The edge of the third letter for each three first ones, −1 when no word begins so: the widest nodes are passed at once. */
  private readonly beginnings: Int32Array;

  constructor(edges: Int32Array) {
    this.edges = edges;
    this.beginnings = new Int32Array(LETTERS ** 3).fill(-1);
    for (let first = 0; first < LETTERS; first++)
      for (let second = 0; second < LETTERS; second++) {
        const edge = this.second(first, second);
        if (edge < 0) continue;
        for (let third = 0; third < LETTERS; third++)
          this.beginnings[beginningOf(first, second, third)] = this.stepFrom(edge, third);
      }
  }

  /** The uses of a form as it is stored; 0 when it is not. */
  usesOf(word: string, from = 0, to = word.length): number {
    if (to === from) return 0;
    const first = letterOf(word, from);
    if (to - from === 1) return this.useAt(this.step(0, first));
    const second = letterOf(word, from + 1);
    if (to - from === 2) return this.useAt(this.second(first, second));
    const third = letterOf(word, from + 2);
    if (first < 0 || second < 0 || third < 0) return 0;
    let edge = this.beginnings[beginningOf(first, second, third)] as number;
    for (let index = from + 3; index < to && edge >= 0; index++)
      edge = this.stepFrom(edge, letterOf(word, index));
    return this.useAt(edge);
  }

  /** The edge of the second letter of words that begin with these two; −1 when there are none. */
  private second(first: number, second: number): number {
    const edge = this.step(0, first);
    return edge < 0 ? -1 : this.stepFrom(edge, second);
  }

  /** Whether a word of the graph begins with these letters, or a compound of it does behind its first part. */
  beginsWord(word: string, from = 0): boolean {
    let node = 0;
    for (let index = from; index < word.length; index++) {
      const edge = this.step(node, letterOf(word, index));
      if (edge < 0) return false;
      node = this.targetOf(edge);
      const length = index + 1 - from;
      const isPart = from === 0 && length > SHORTEST_PART && (this.useAt(edge) & WordUse.begin) !== 0;
      if (isPart && index + 2 < word.length && this.beginsWord(word, index + 1)) return true;
      if (node === 0) return index === word.length - 1;
    }
    return true;
  }

  /** Whether the form is one word, or a compound of at most four parts of three letters or more. */
  isCompound(word: string, from = 0, to = word.length, parts = 4): boolean {
    if (to - from < SHORTEST_PART * 2) return false;
    let node = 0;
    for (let index = from; index <= to - SHORTEST_PART; index++) {
      const edge = this.step(node, letterOf(word, index));
      if (edge < 0) return false;
      node = this.targetOf(edge);
      const length = index + 1 - from;
      if (length >= SHORTEST_PART && (this.useAt(edge) & WordUse.begin) !== 0) {
        if ((this.usesOf(word, index + 1, to) & WordUse.end) !== 0) return true;
        if (parts > 2 && this.isCompound(word, index + 1, to, parts - 1)) return true;
      }
      if (node === 0) return false;
    }
    return false;
  }

  /** Whether a word of the graph comes of this one by adding or leaving out a letter or swapping two neighbours. */
  hasNeighbour(word: string): boolean {
    const { edges } = this;
    let node = 0;
    for (let index = 0; index <= word.length; index++) {
      if (this.endsFrom(node, word, index + 1)) return true;
      if (index + 1 < word.length) {
        const second = this.step(node, letterOf(word, index + 1));
        const swapped = second < 0 ? -1 : this.stepFrom(second, letterOf(word, index));
        if (swapped >= 0 && this.endsAt(swapped, word, index + 2)) return true;
      }
      for (let edge = node; edge < edges.length; edge++) {
        if (this.endsAt(edge, word, index)) return true;
        if (((edges[edge] as number) & LAST_SIBLING) !== 0) break;
      }
      const edge = this.step(node, letterOf(word, index));
      if (edge < 0) return false;
      node = this.targetOf(edge);
      if (node === 0) return false;
    }
    return false;
  }

  /** Whether the rest of a word, from this node, is a word; an empty rest is none. */
  private endsFrom(node: number, word: string, from: number): boolean {
    if (from >= word.length) return false;
    const edge = this.step(node, letterOf(word, from));
    return edge >= 0 && this.endsAt(edge, word, from + 1);
  }

  /** Whether the rest of a word behind this edge makes a word. */
  private endsAt(edge: number, word: string, from: number): boolean {
    let at = edge;
    for (let index = from; index < word.length; index++) {
      at = this.stepFrom(at, letterOf(word, index));
      if (at < 0) return false;
    }
    return (this.useAt(at) & WordUse.word) !== 0;
  }

  private stepFrom(edge: number, letter: number): number {
    const node = this.targetOf(edge);
    return node === 0 ? -1 : this.step(node, letter);
  }

  /** The edge with this letter from a node, whose edges stand side by side in order; −1 when there is none. */
  private step(node: number, letter: number): number {
    if (letter < 0) return -1;
    const { edges } = this;
    for (let at = node; at < edges.length; at++) {
      const sibling = edges[at] as number;
      const here = sibling & LETTER_MASK;
      if (here === letter) return at;
      if (here > letter || (sibling & LAST_SIBLING) !== 0) return -1;
    }
    return -1;
  }

  private targetOf(edge: number): number {
    return (this.edges[edge] ?? 0) >>> TARGET_AT;
  }

  private useAt(edge: number): number {
    return edge < 0 ? 0 : ((this.edges[edge] ?? 0) >>> USE_AT) & USE_MASK;
  }
}

function beginningOf(first: number, second: number, third: number): number {
  return (first * LETTERS + second) * LETTERS + third;
}

function letterOf(word: string, index: number): number {
  const unit = word.charCodeAt(index);
  return unit < 0x180 ? (letterIndex[unit] ?? -1) : -1;
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
    const last = read(1) === 1 ? LAST_SIBLING : 0;
    const target = read(1) === 1 ? index + 1 : read(EdgeBits.target);
    edges[index] = letter | last | (use << USE_AT) | (target << TARGET_AT);
  }
  return new WordGraph(edges);
}
