import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import type { Lexicon } from './lexicon';

/** What a postcode asks the lexicon. */
export type Towns = Pick<Lexicon, 'isPlace' | 'isListedForm'>;

const country = /(?:DK|FO|GL)[- ]?$/;
/** "Nørre Alslev", "Kgs. Lyngby", "København Ø", "Odense SV": a first part, the town, a part of the town. */
const firstPart =
  'store|lille|nørre|sønder|øster|vester|gammel|høje|kgs|kongens|gl|ndr|sdr|skt|sct|sankt|st|ll|ny';
const town = new RegExp(
  String.raw`[1-9]\d{3} {1,3}((?:(?:${firstPart})\.? )?\p{L}[\p{L}-]{1,40}\.?)( (?:[NSØV]{1,2}|[CKFJMSL])(?!\p{L}))?`,
  'iuy',
);
/** Lands and seas stand behind a year, not behind a postcode. */
const lands = new Set(
  'danmark norge sverige finland island grønland færøerne tyskland england polen ukraine europa jylland fyn sjælland lolland falster'.split(
    ' ',
  ),
);

/** A postcode with its town. A year before a capital ("i 2025 Anna …") is left alone unless it says a town. */
export function postcodeAt(text: string, start: number, towns: Towns): Sighting | undefined {
  const prefix = country.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const from = start - prefix.length;
  if (/[\p{L}\d.,/-]/u.test(text.charAt(from - 1))) return undefined;
  town.lastIndex = start;
  const match = town.exec(text);
  if (match === null) return undefined;
  const [whole, name = ''] = match;
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (lands.has(lower)) return undefined;
  const known = towns.isPlace(lower) || towns.isPlace(lower.split(/[ -]/)[0] ?? '') || /[ ]/.test(lower);
  const isSmall = /^\p{Ll}/u.test(name);
  if (isSmall && (!towns.isPlace(lower) || towns.isListedForm(lower))) return undefined;
  if (/^(?:19|20)\d\d$/.test(text.slice(start, start + 4)) && prefix === '' && (!known || isSmall))
    return undefined;
  const end =
    start +
    (match[2] === undefined && whole.endsWith('.') && !/^kbh/i.test(name) ? whole.length - 1 : whole.length);
  return sightingOf('POSTCODE', from, end, known ? evidence.number : evidence.numberLikely);
}
