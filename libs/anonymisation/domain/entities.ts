import { kin, roleWords } from './cues';
import { detailWords, isHouseOrStreet, personWords } from './entity-words';
import type { Kind, Sighting } from './finding';
import { FreeNames } from './free-names';
import { genderNearby } from './gender-nearby';
import { People, type Person } from './people';
import { compoundTail, wordBefore } from './placement';

/** A person or a detail that a text speaks of, in as many places as it likes. */
export interface Entity {
  /** Counted from 0 in the order of the text. */
  readonly number: number;
  /** A town that is somebody's name elsewhere in the text is a person. */
  readonly kind: Kind;
  /** Danish words that could stand instead, the likeliest first, as they read inside a sentence. */
  readonly words: readonly string[];
}

/** Names in small letters, and the word an author chose for each before. */
export type ChosenWords = ReadonlyMap<string, string>;

const NOTHING_CHOSEN: ChosenWords = new Map();
const greetings = new Set(['hej', 'hilsen', 'hilsner', 'mvh', 'kh', 'vh']);

/**
 * Who or what each sighting is about, in their order: the same entity for the same person or detail. Sightings come in
 * order of place. The texts of a form are read as one, so that a person is the same from field to field.
 */
export function entitiesOf(
  text: string,
  sightings: readonly Sighting[],
  chosen: ChosenWords = NOTHING_CHOSEN,
): readonly Entity[] {
  const people = new People();
  const names = sightings.map((sighting) => nameOf(text, sighting));
  const persons = sightings.map((sighting, index) => {
    if (sighting.kind !== 'PERSON' && sighting.kind !== 'KNOWN') return undefined;
    if (sighting.kind === 'KNOWN' && isHouseOrStreet(names[index] as string)) return undefined;
    const person = people.called(names[index] as string, sighting.reasons.includes('on-name-list'));
    describe(person, text, sighting, sightings[index + 1]?.start ?? text.length);
    person.chosen ??= chosen.get(names[index] as string);
    return person;
  });
  const free = new FreeNames(text, chosen);
  const details = new Map<string, Entity>();
  let number = 0;
  return sightings.map(({ kind }, index) => {
    const name = names[index] as string;
    const person = persons[index] ?? (kind === 'PLACE' ? people.known(name) : undefined);
    if (person !== undefined) {
      person.entity ??= {
        number: number++,
        kind: kind === 'PLACE' ? 'PERSON' : kind,
        words: personWords(person, free, kind === 'KNOWN'),
      };
      return person.entity;
    }
    const key = `${kind} ${name}`;
    const known = details.get(key);
    if (known !== undefined) return known;
    const words = detailWords(kind, name);
    const own = chosen.get(name);
    const entity = { number: number++, kind, words: own === undefined ? words : [own, ...words] };
    details.set(key, entity);
    return entity;
  });
}

/** The words in small letters, of "Sofie-gruppen" the name alone. */
function nameOf(text: string, sighting: Sighting): string {
  const whole = text.slice(sighting.start, sighting.end);
  const tail = compoundTail(whole, sighting.kind);
  return (tail === '' ? whole : whole.slice(0, -tail.length - 1)).toLowerCase();
}

/** Adds what the text says around this mention. */
function describe(person: Person, text: string, { start, end }: Sighting, until: number): void {
  const before = wordBefore(text, start);
  if (roleWords.has(before) || greetings.has(before))
    person.adult ??= kin.has(before.replace(/e[nr]$/, '')) ? 'parent' : 'colleague';
  if (person.adult !== undefined || person.gender === 'unclear') return;
  const gender = genderNearby(text, before, end, until);
  if (gender === undefined) return;
  person.gender = person.gender === undefined || person.gender === gender ? gender : 'unclear';
}
