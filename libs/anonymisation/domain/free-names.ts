import type { ChosenWords } from './entities';

const written = /(?<![\p{L}\d])(?:Barn [A-Z]\d*|Voksen \d+)(?![\p{L}\d])/gu;
/** So many people who are in the text already are offered for a name that slipped in. */
const MOST_OFFERED = 2;

/** "Barn A", "Voksen 1": the names that are still nobody's, so that two people never get one. */
export class FreeNames {
  /** People the author has written about by such a name, and who may be meant by a name that slipped in. */
  readonly offered: readonly string[];
  private readonly taken: Set<string>;
  private children = 0;
  private adults = 0;

  constructor(text: string, chosen: ChosenWords) {
    this.taken = new Set(chosen.values());
    const inText = new Set(text.match(written));
    this.offered = [...inText].filter((name) => !this.taken.has(name)).slice(0, MOST_OFFERED);
    for (const name of inText) this.taken.add(name);
  }

  /** The next name of a child or a grown-up; it is taken from then on. */
  take(isAdult: boolean): string {
    const name = this.next(isAdult);
    this.taken.add(name);
    return name;
  }

  /** The next name, left free. */
  next(isAdult: boolean): string {
    if (isAdult) {
      while (this.taken.has(adultName(this.adults))) this.adults++;
      return adultName(this.adults);
    }
    while (this.taken.has(childName(this.children))) this.children++;
    return childName(this.children);
  }
}

function childName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? `Barn ${letter}` : `Barn ${letter}${Math.floor(index / 26)}`;
}

function adultName(index: number): string {
  return `Voksen ${index + 1}`;
}
