const HASHES = 9;

/** The two hashes of a word, worked out once for all filters. */
export interface WordHash {
  readonly start: number;
  readonly step: number;
}

/** The hashes of this word. */
export function hashOf(word: string): WordHash {
  let start = 0x811c9dc5;
  let step = 0x9e3779b9;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    start = Math.imul(start ^ unit, 0x01000193);
    step = Math.imul(step ^ unit, 0x85ebca6b);
    step ^= step >>> 13;
  }
  // An odd step, so that the rounds reach different bits.
  return { start: spread(start), step: spread(step ^ word.length) | 1 };
}

/** Says whether a word may be in a set: never a false no, a false yes about once in 4,000 at eighteen bits a word. */
export class BloomFilter {
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  has({ start, step }: WordHash): boolean {
    const bits = this.bytes.length * 8;
    let hash = start;
    for (let round = 0; round < HASHES; round++) {
      if (!this.isSet((hash >>> 0) % bits)) return false;
      hash = (hash + step) | 0;
    }
    return true;
  }

  private isSet(position: number): boolean {
    return ((this.bytes[position >>> 3] ?? 0) & (1 << (position & 7))) !== 0;
  }
}

/** The bit positions of a word in a filter of so many bits; the tool that fills a filter uses the same. */
export function bloomPositions(word: string, bits: number): readonly number[] {
  const { start, step } = hashOf(word);
  return Array.from({ length: HASHES }, (_, round) => ((start + Math.imul(round, step)) >>> 0) % bits);
}

function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
