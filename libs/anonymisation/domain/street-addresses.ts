import { type Finding, findingOf } from './finding';

const streetEnd =
  'vej|vejen|gade|gaden|stræde|strædet|allé|allé|alle|alléen|plads|pladsen|torv|torvet|sti|stien|vænge|vænget|park|parken|have|haven|bakke|bakken|bakker|gård|gården|toft|toften|tofte|mark|marken|krog|krogen|lund|lunden|hegn|hegnet|skrænt|skrænten|høj|højen|dal|dalen|skov|skoven|ager|ageren|eng|engen|bro|broen|kaj|kajen|brygge|bryggen|bugt|bugten|ås|åsen|kær|kæret|bæk|bækken|sø|søen|strand|stranden|boulevard|boulevarden|vang|vangen|hus|huse|husene|løkke|løkken|led|leddet|ryg|ryggen|kilde|kilden|passage|passagen|bygade|hovedgade|led|hede|heden|næs|næsset|odde|odden|rende|renden|have|ager';
const number = String.raw`\d{1,3} ?[A-ZÆØÅa-z]?(?![\p{L}\d])`;
const floor = String.raw`(?:,? ?(?:\d{1,2}\.?(?: ?sal)?|st\.?|stuen|kld\.?)(?:,? ?(?:th|tv|mf|dør \d+|\d{1,2})\.?)?(?![\p{L}\d]))?`;
const word = String.raw`\p{Lu}[\p{L}.'’-]*`;

const withSuffix = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${word} ){0,3}(?:${word}?(?:${streetEnd})|(?:${streetEnd})) (?:nr\.? )?${number}${floor}`,
  'gu',
);
const afterLives = new RegExp(
  String.raw`(?<=(?:bor|bo|boede|adresse|adressen|adresse:|adressen er|bopæl|flyttet|flytter|kører)(?: (?:på|i|til|er|nu))*:? )${word}(?: ${word}){0,3} (?:nr\.? )?${number}${floor}`,
  'gu',
);
const streetAlone =
  /(?<=(?:på|fra|ad|til|i|ved|bor) )\p{Lu}[\p{L}.'’-]{2,}(?:vej|vejen|gade|gaden|stræde|allé|alléen|stien|vænget|boulevard|toften|parken)(?![\p{L}\d])/gu;
const postcode =
  /(?<![\p{L}\d.,/-])(?:DK-?)?([1-9]\d{3})\s+(\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]*|[NSØVCK](?![\p{L}])))?)/gu;

/** Streets with a number (and floor), and streets named after a preposition. */
export function findStreetAddresses(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (pattern: RegExp, confidence: number): void => {
    for (const match of text.matchAll(pattern)) {
      const whole = match[0].trimEnd();
      if (/^\p{Lu}/u.test(whole))
        findings.push(findingOf('ADDRESS', match.index, match.index + whole.length, confidence));
    }
  };
  if (/\d/.test(text)) {
    add(withSuffix, 0.95);
    add(afterLives, 0.9);
  }
  add(streetAlone, 0.75);
  return findings;
}

/** A postcode with its town. A year before a capital ("i 2025 Anna …") is left alone unless it says a town. */
export function findPostcodes(text: string, isPlace: (word: string) => boolean): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(postcode)) {
    const [whole, digits = '', town = ''] = match;
    const first = town.split(/[ -]/)[0] ?? '';
    const looksLikeYear = /^(?:19|20)\d\d$/.test(digits);
    const known = isPlace(town.toLowerCase()) || isPlace(first.toLowerCase());
    if (looksLikeYear && !known) continue;
    const end =
      match.index +
      (known && !isPlace(town.toLowerCase()) && !/ [NSØVCK]$/.test(town)
        ? whole.length - town.length + first.length
        : whole.length);
    findings.push(findingOf('POSTCODE', match.index, end, known ? 0.98 : 0.85));
  }
  return findings;
}
