import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import { plainSigns } from './plain-signs';
import type { Token } from './tokens';
import { atLeast, endsIn } from './word-endings';
import { Mark } from './word-marks';

const streetEnd =
  'vej|vejen|gade|gaden|stræde|strædet|allé|alle|alléen|plads|pladsen|torv|torvet|sti|stien|vænge|vænget|park|parken|have|haven|bakke|bakken|bakker|gård|gården|toft|toften|tofte|mark|marken|krog|krogen|lund|lunden|hegn|hegnet|skrænt|skrænten|høj|højen|dal|dalen|skov|skoven|ager|ageren|eng|engen|bro|broen|kaj|kajen|brygge|bryggen|bugt|bugten|ås|åsen|kær|kæret|bæk|bækken|sø|søen|strand|stranden|boulevard|boulevarden|vang|vangen|hus|huse|husene|løkke|løkken|led|leddet|ryg|ryggen|kilde|kilden|passage|passagen|bygade|hovedgade|hede|heden|næs|næsset|odde|odden|rende|renden|haverne|engene|draget|svinget|holm|holmen|holmene|byen|kvarteret|vold|volden|mose|mosen|eje|lodden|stykket|center|centret';
const number = String.raw`\d{1,3}(?:-\d{1,3})?(?: ?[A-ZÆØÅa-z]?(?![\p{L}\d])|(?=(?:st|kld|stuen)(?![\p{L}\d])))`;
const floor = String.raw`(?:,? ?(?:\d{1,2}\.?(?: ?sal)?|st\.?|stuen|kld\.?)(?:,? ?(?:th|tv|mf|dør \d+|\d{1,2})\.?)?(?![\p{L}\d]))?`;
const word = String.raw`\p{Lu}[\p{L}.'’-]{0,40}`;
const smallStreet = String.raw`\p{Ll}{2,30}(?:vej|vejen|gade|gaden|stræde|allé|stien|vænget|parken|toften|bakken|vangen|lunden|krogen)`;

const isStreet = new RegExp(`(?:${streetEnd})$`, 'u');
const houseNumber = new RegExp(number + floor, 'uy');
const afterLives = new RegExp(
  String.raw`:?(?: (?:på|i|til|er|nu)){0,2}:? ((?:${word}(?: ${word}){0,3}|${smallStreet}) (?:nr\.? )?${number}${floor})`,
  'uy',
);
const isStreetAlone = endsIn(
  'vej|vejen|gade|gaden|stræde|allé|alléen|stien|vænget|boulevard|toften|parken'.split('|'),
  atLeast(1),
);
const beforeStreet = /^(?:på|fra|ad|til|i|ved|bor)$/;
/** "Ved Kæret 4", "Bag Haverne 2": with a capital they belong to the name. */
const beforeStreetName = new Set(['ved', 'bag', 'over', 'under', 'mellem', 'langs']);
const MOST_WORDS = 4;

/** A street with this number (and floor): "Gyvelstien 55, 2. th.", "Nørre Allé 12". */
export function streetAt(text: string, house: Token): Sighting | undefined {
  const isNumbered = house.before?.lower === 'nr';
  const street = isNumbered ? house.before?.before : house.before;
  if (street === undefined || !isStreet.test(street.lower)) return undefined;
  if (!/^ (?:nr\.? )?$/.test(text.slice(street.end, house.start))) return undefined;
  if (street.shape === 'lower' && street.before?.opens !== false) return undefined;
  let start = street;
  for (let left = isNumbered ? MOST_WORDS - 1 : MOST_WORDS; left > 0; left--) {
    const { before } = start;
    if (before === undefined || !goesBefore(text, before, start)) break;
    start = before;
  }
  if (start.shape === 'lower' || isGrammar(start)) return undefined;
  const end = endOfHouse(text, house.start);
  return end < 0 ? undefined : sightingOf('ADDRESS', start.start, end, evidence.number);
}

function goesBefore(text: string, before: Token, token: Token): boolean {
  if (before.shape === 'lower' || before.shape === 'number') return false;
  return (
    (!isGrammar(before) || beforeStreetName.has(before.lower)) &&
    /^(?:\.? |\.)$/.test(text.slice(before.end, token.start))
  );
}

/** "Hans" in "Sct. Hans Gade" is no pronoun. */
function isGrammar({ marks, lower }: Token): boolean {
  if (beforeStreetName.has(lower)) return false;
  return (marks & (Mark.grammar | Mark.doubtful)) === Mark.grammar;
}

function endOfHouse(text: string, at: number): number {
  houseNumber.lastIndex = at;
  const match = houseNumber.exec(text);
  return match === null ? -1 : at + match[0].trimEnd().length;
}

/** The address behind a word such as "bor" or "adressen" that ends here. */
export function addressBehind(text: string, end: number): Sighting | undefined {
  afterLives.lastIndex = end;
  const match = afterLives.exec(text);
  const address = match?.[1]?.trimEnd();
  if (match === null || address === undefined || !/\p{Ll}{2}/u.test(address)) return undefined;
  const start = end + match[0].length - (match[1] ?? '').length;
  return sightingOf('ADDRESS', start, start + address.length, evidence.saidOnly);
}

/** A street without a number behind a preposition: "ude på Gyvelstien". */
export function streetAloneAt(text: string, token: Token): Sighting | undefined {
  const { before } = token;
  if (before === undefined || !isStreetAlone(token.lower)) return undefined;
  if (!beforeStreet.test(before.lower) || plainSigns(text.slice(before.end, token.start)) !== ' ')
    return undefined;
  return sightingOf('ADDRESS', token.start, token.end, evidence.streetAlone);
}
