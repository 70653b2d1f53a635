import type { Kind } from './finding';
import type { FreeNames } from './free-names';
import { CPR_MASK } from './mask-cpr';
import type { Person } from './people';

const PERSON_UNSAID = '[navn]';
const oneOfThem = { he: 'en af drengene', she: 'en af pigerne', unclear: 'et af børnene' } as const;
const oneOfUs = { colleague: 'en kollega', parent: 'en forælder' } as const;

/** What a person may be called instead: a name of their own, one the author uses already, one of a group. */
export function personWords(person: Person, free: FreeNames, isKnownTerm: boolean): readonly string[] {
  const isAdult = person.adult !== undefined;
  const own = person.chosen ?? free.take(isAdult);
  const group = person.adult === undefined ? oneOfThem[person.gender ?? 'unclear'] : oneOfUs[person.adult];
  const words = [own, ...free.offered, group, free.next(!isAdult)];
  return [...new Set(isKnownTerm ? [...words, PERSON_UNSAID] : words)];
}

/** Neutral words that are no finding themselves. A hint at background has none: only the author knows what to write. */
const neutral: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  CPR: [CPR_MASK],
  PHONE: ['[telefon]'],
  EMAIL: ['[mailadresse]'],
  ADDRESS: ['[adresse]'],
  POSTCODE: ['[by]'],
  PLACE: ['byen', 'en anden by'],
  URL: ['[link]'],
  HANDLE: ['[profil]'],
  ACCOUNT: ['[konto]'],
  PLATE: ['[nummerplade]'],
  CASE_NO: ['[sagsnummer]'],
};
const NOTHING: readonly string[] = [];

/** What a detail may be called instead; `name` is how it stands in small letters. */
export function detailWords(kind: Kind, name: string): readonly string[] {
  if (kind === 'KNOWN')
    return [isHouse(name) ? (institutionWords(name)[0] ?? '') : '[adresse]', PERSON_UNSAID];
  if (kind === 'INSTITUTION') return institutionWords(name);
  if (kind === 'BIRTHDATE' || kind === 'QUASI') return dateWords(name, kind === 'BIRTHDATE');
  return neutral[kind] ?? NOTHING;
}

/** Whether what is kept as a known term is no person by its last word: "Nordby Skole", "Gyvelstien". */
export function isHouseOrStreet(name: string): boolean {
  return (
    isHouse(name) ||
    /.(?:vej|vejen|gade|gaden|stræde|allé|alléen|stien|vænget|boulevard|toften|parken)(?: \d+.*)?$/u.test(
      name,
    )
  );
}

function isHouse(name: string): boolean {
  return houses.some(([pattern]) => pattern.test(name));
}

/** The kinds of houses by what their names hold, the more special before the less. */
const houses: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^\d/, 'klassen'],
  [/vuggestue/, 'vuggestuen'],
  [/børnehave/, 'børnehaven'],
  [/børnehus/, 'børnehuset'],
  [/dagpleje/, 'dagplejen'],
  [/dagtilbud/, 'dagtilbuddet'],
  [/(?<!\p{L})stue|stuen?$/u, 'stuen'],
  [/fritidshjem/, 'fritidshjemmet'],
  [/klub/, 'klubben'],
  [/(?<!\p{L})sfo/u, "SFO'en"],
  [/gruppe/, 'gruppen'],
  [/skole/, 'skolen'],
  [/gymnasi/, 'gymnasiet'],
  [/hospital|sygehus/, 'sygehuset'],
  [/kirke/, 'kirken'],
  [/hallen/, 'hallen'],
];

function institutionWords(name: string): readonly string[] {
  const house = houses.find(([pattern]) => pattern.test(name))?.[1];
  return house === undefined ? ['institutionen'] : [house, 'institutionen'];
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);
const seasons = ['vinteren', 'foråret', 'sommeren', 'efteråret'];

/** Everything that may be suggested, a child and a grown-up once: a known term that is found in it would never go away. */
export const everySuggestion: readonly string[] = [
  ...['Barn A', 'Voksen 1', PERSON_UNSAID, 'institutionen', '[fødselsdato]'],
  ...[...Object.values(oneOfThem), ...Object.values(oneOfUs), ...Object.values(neutral).flat()],
  ...houses.map(([, word]) => word),
  ...[...months.map((month) => `en uge i ${month}`), ...seasons.map((season) => `en dag i ${season}`)],
];

/** "14.11.2025" becomes "en uge i november": near enough to follow up on, too far to look up. */
function dateWords(name: string, isBirth: boolean): readonly string[] {
  const month = monthOf(name);
  if (month < 0) return isBirth ? ['[fødselsdato]'] : NOTHING;
  const season = `en dag i ${seasons[Math.floor(((month + 1) % 12) / 3)] ?? ''}`;
  return isBirth
    ? [`en dag i ${months[month] ?? ''}`, '[fødselsdato]']
    : [`en uge i ${months[month] ?? ''}`, season];
}

/** Counted from 0; -1 when it is no date. */
function monthOf(date: string): number {
  if (!/^\d/.test(date)) return -1;
  const written = /\p{L}{3,}/u.exec(date)?.[0];
  if (written !== undefined) return months.findIndex((month) => month.startsWith(written.slice(0, 3)));
  const [first = '', second = ''] = date.split(/[^\d]+/);
  const month = Number(second) - 1;
  return first !== '' && month < months.length ? month : -1;
}
