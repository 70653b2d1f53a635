import type { Entity } from './entities';
import type { Gender } from './gender-nearby';
import { withoutGenitive } from './genitive';
import { isWithinDistance } from './near-words';

/** Beyond so many names a text is a list, and comparing each with each costs too much. */
const MOST_COMPARED = 200;
/** Shorter names that differ are two names. */
const SHORTEST_MISSPELT = 4;
const LONG = 6;

/** Somebody in a text, as far as it tells. */
export interface Person {
  /** The full name, once it stood: another with the same first name is somebody else. */
  fullName?: string;
  /** What an author called this person before. */
  chosen?: string;
  /** A title, a role or a greeting stood before one of the mentions. */
  adult?: 'colleague' | 'parent';
  gender?: Gender | 'unclear';
  entity?: Entity;
}

/** The people of a text: the same by full name, first name, family name, or a misspelling of one. */
export class People {
  private readonly byName = new Map<string, Person>();
  private readonly words: string[] = [];
  private readonly unlisted: string[] = [];

  /** Who carries this name, given in small letters, when that is somebody already. */
  known(name: string): Person | undefined {
    return this.byName.get(name);
  }

  /** Who carries this name; somebody new when nobody does. Of two names that both are on a list neither is a slip. */
  called(name: string, isListed: boolean): Person {
    const known = this.byName.get(name) ?? this.byName.get(withoutGenitive(name));
    if (known !== undefined) return known;
    const words = name.split(/[\s.]+/).filter(Boolean);
    const person = this.alike(words, isListed ? this.unlisted : this.words) ?? {};
    if (words.length > 1) person.fullName ??= words.join(' ');
    this.byName.set(name, person);
    for (const word of words) {
      if (!this.byName.has(word)) this.byName.set(word, person);
      if (this.words.length >= MOST_COMPARED) continue;
      this.words.push(word);
      if (!isListed) this.unlisted.push(word);
    }
    return person;
  }

  private alike(words: readonly string[], others: readonly string[]): Person | undefined {
    const whole = words.join(' ');
    for (const word of words) {
      const person = this.byName.get(word) ?? this.byName.get(misspelt(word, others) ?? '');
      if (person === undefined) continue;
      if (words.length === 1 || person.fullName === undefined || person.fullName === whole) return person;
    }
    return undefined;
  }
}

/** The other word that this one is a slip of. */
function misspelt(word: string, others: readonly string[]): string | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined;
  return others.find((other) => {
    const shorter = Math.min(word.length, other.length);
    if (shorter < SHORTEST_MISSPELT || word[0] !== other[0]) return false;
    return isWithinDistance(other, word, shorter >= LONG ? 2 : 1);
  });
}
