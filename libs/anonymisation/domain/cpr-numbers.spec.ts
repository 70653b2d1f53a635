import { cprAt } from './cpr-numbers';

const found = (text: string): string | undefined => {
  const finding = cprAt(text, text.search(/\d/));
  return finding && text.slice(finding.start, finding.end);
};

describe('a CPR number', () => {
  it.each([
    ['810820-4432'],
    ['8108204432'],
    ['810820 4432'],
    ['81 08 20-4432'],
    ['81-08-20-4432'],
    ['81.08.20.4432'],
    ['81/08/20 4432'],
    ['810820–4432'],
    ['81 08 2020 4432'],
    ['671214-KAM3'],
    ['67 12 14-KAM3'],
    ['810820-44 32'],
    ['8 1 0 8 2 0 4 4 3 2'],
  ])('is found as %s', (spelling) => {
    expect(found(spelling)).toBe(spelling);
    expect(found(`Hun har ${spelling}, og det står i mappen.`)).toBe(spelling);
  });

  it('is found with an impossible date when the word stands beside it', () => {
    expect(found('cpr-nr. 994520-4432')).toBe('994520-4432');
    expect(found('nr. 994520-4432')).toBeUndefined();
  });

  it.each([
    ['a telephone', 'tlf. 20 30 40 50'],
    ['a date with a time', '12.05.26 14.30'],
    ['an account', 'konto 6112204432'],
    ['a longer number', '81082044321'],
    ['a case', 'sagsnr. 6112204432'],
    ['a month that does not exist', '811420-4432'],
    ['a price', '1.250 kr'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });
});
