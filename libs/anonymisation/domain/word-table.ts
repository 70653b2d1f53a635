/** A letter of the text in small, for the letters Danish words are written with. */
export function smallUnit(unit: number): number {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) ? unit + 32 : unit;
}

/** The hash of a word by one more of its small letters; the first is added to 0. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** Known words with a number each, found in a text in place, without cutting the word out of it. */
export class WordTable {
  readonly words: readonly string[];
  readonly values: Int32Array;
  private readonly slots: Int16Array;
  private readonly hashes: Int32Array;

  constructor(entries: ReadonlyMap<string, number>) {
    this.words = [...entries.keys()];
    this.values = Int32Array.from(entries.values());
    this.hashes = Int32Array.from(this.words, hashOfWord);
    let size = 1024;
    while (size < this.words.length * 2) size *= 2;
    this.slots = new Int16Array(size).fill(-1);
    this.hashes.forEach((hash, index) => {
      let slot = this.slotOf(hash);
      while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = index;
    });
  }

  /** The number of a word in small letters; −1 when it is not known. */
  numberOf(word: string): number {
    return this.find(word, 0, word.length, hashOfWord(word));
  }

  /** The number of the word that stands there in any case, by the hash of its small letters; −1 when it is not known. */
  find(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    for (let slot = this.slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
      const index = slots[slot] as number;
      if (index < 0) return -1;
      if (hashes[index] === hash && standsAt(text, start, end, this.words[index] as string)) return index;
    }
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== smallUnit(text.charCodeAt(start + at))) return false;
  return true;
}

function hashOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}
