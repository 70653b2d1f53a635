import type { Sighting } from './finding';
import { phoneAt } from './phone-numbers';
import { accountAt } from './reference-numbers';
import { resolveOverlaps } from './resolve-overlaps';
import { findDetails } from './structured-details';
import { tokenise } from './tokens';
import { findWebAddresses } from './web-addresses';

const towns = new Set(['tarm', 'svaneke', 'aalborg']);
const lexicon = { isPlace: (word: string): boolean => towns.has(word), isListedForm: (): boolean => false };
const shown = (text: string): string[] => {
  const found: Sighting[] = [];
  const tokens = tokenise(text);
  findDetails({ text, tokens, lexicon }, found);
  findWebAddresses({ text, tokens }, found);
  return resolveOverlaps(text, found).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};
const phone = (text: string): string | undefined => {
  const finding = [...text.matchAll(/\d+/g)]
    .map((match) => phoneAt(text, match.index))
    .find((one) => one !== undefined);
  return finding && text.slice(finding.start, finding.end);
};

describe('a telephone number', () => {
  it.each([
    ['20 30 40 50'],
    ['20304050'],
    ['2030 4050'],
    ['20-30-40-50'],
    ['+45 20 30 40 50'],
    ['+45 20-30-40-50'],
    ['+299 010277'],
    ['+298 212121'],
    ['0045 20304050'],
  ])('is found as %s', (spelling) => expect(phone(`Ring på ${spelling}.`)).toBe(spelling));

  it.each(['Kristian', 'Regitze:', 'Jean', 'Regnbuen!', 'og sagde', 'Bonnie,'])(
    'is found behind %s, which begins or ends as the name of another number',
    (word) => expect(phone(`${word} 20 30 40 50`)).toBe('20 30 40 50'),
  );

  it.each(['20304050/21304050', '20304050, 21304050', '20304050,21304050'])('both are found in %s', (text) =>
    expect(shown(text)).toEqual(['PHONE 20304050', 'PHONE 21304050']),
  );

  it.each([
    ['kr. 20304050'],
    ['varenr. 20304050'],
    ['den 20260514'],
    ['2024-2025'],
    ['kl. 13.45-14.10'],
    ['12 30 40 50'],
    ['konto 20304050'],
    ['20.304.050 kr'],
  ])('is not seen in %s', (text) => expect(phone(text)).toBeUndefined());
});

describe('addresses on the web', () => {
  it.each([
    ['Skriv til mor.hjem@mail.example i dag', ['EMAIL mor.hjem@mail.example']],
    ['Se https://intra.skole.example/5y/pauser.', ['URL https://intra.skole.example/5y/pauser']],
    ['Se www.klub.example, tak', ['URL www.klub.example']],
    ['Siden legetid.dk er god', ['URL legetid.dk']],
    ['Hun skriver som @lilla.kat9.', ['HANDLE @lilla.kat9']],
    ['profilen hedder rune.klipper nu', ['HANDLE rune.klipper']],
    ['Vi taler sammen.De andre går', []],
  ])('in «%s»', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('streets and towns', () => {
  it.each([
    ['De bor Gyvelstien 55, 2. th. nu', ['ADDRESS Gyvelstien 55, 2. th.']],
    ['Klubben ligger på Pilehegnet 6.', ['ADDRESS Pilehegnet 6']],
    ['Cyklen stod ved Rughaven 3B tirsdag', ['ADDRESS Rughaven 3B']],
    ['De bor på Nørre Allé 12, st. tv.', ['ADDRESS Nørre Allé 12, st. tv.']],
    ['Vi går på stien 3 gange', []],
  ])('«%s»', (text, expected) => expect(shown(text)).toEqual(expected));

  it('a postcode with a town is one finding, a year is none', () => {
    expect(shown('i 6880 Tarm')).toEqual(['POSTCODE 6880 Tarm']);
    expect(shown('Siden 2024 Vi har')).toEqual([]);
  });
});

describe('dates', () => {
  it('a telephone number that begins like a date stays whole', () => {
    expect(shown('mor, tlf 26 11 22 33')).toEqual(['PHONE 26 11 22 33']);
  });

  it.each([
    ['født 21-08-2020', ['BIRTHDATE 21-08-2020']],
    ['(f. 2.4.2021)', ['BIRTHDATE 2.4.2021']],
    ['fødselsdag den 3. maj', ['BIRTHDATE 3. maj']],
    ['Den 17. november skete det', ['QUASI 17. november']],
    ['Uge 46, 3. klasse', []],
  ])('«%s»', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('plates, accounts and cases', () => {
  it.each([
    ['Bilen er ZU 09 114 nu', ['PLATE ZU 09 114']],
    ['bilen zu 09 114 holdt', ['PLATE zu 09 114']],
    ['en bil på 12 345 km', []],
    ['reg 1234 kontonr 1234567890', ['ACCOUNT 1234 kontonr 1234567890']],
    ['tlf 31 27 00 00/31 27 00 01', ['PHONE 31 27 00 00', 'PHONE 31 27 00 01']],
    ['bor Engvej 55st.tv', ['ADDRESS Engvej 55st.tv']],
    ['sag 2026-0448812 er åben', ['CASE_NO 2026-0448812']],
    ['Telefonnotat T-26/08831: Mor', ['CASE_NO T-26/08831']],
    ['KL 10 12345 er sent', []],
  ])('«%s»', (text, expected) => expect(shown(text)).toEqual(expected));

  it('an account needs its shape or its word', () => {
    expect(accountAt('konto 9997 0004400218', 6)).toMatchObject({ kind: 'ACCOUNT', end: 21 });
    expect(accountAt('nr 9997440021', 3)).toBeUndefined();
    expect(accountAt('sagde 9997 0004400218', 6)).toMatchObject({ kind: 'ACCOUNT' });
    expect(accountAt('sagsnr. 9997 0004400218', 8)).toBeUndefined();
  });
});
