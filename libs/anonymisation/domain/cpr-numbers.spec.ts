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
    ['810820_4432'],
    ['810820 : 4432'],
    ['810820=4432'],
    ['810820+4432'],
    ['810820\t4432'],
    ['810820\n4432'],
    ['810820-\r\n4432'],
  ])('is found as %s', (spelling) => {
    expect(found(spelling)).toBe(spelling);
    expect(found(`Hun har ${spelling}, og det står i mappen.`)).toBe(spelling);
  });

  it('is found with an impossible date when the word stands beside it', () => {
    expect(found('cpr-nr. 994520-4432')).toBe('994520-4432');
    expect(found('nr. 994520-4432')).toBeUndefined();
  });

  it.each([
    ['a name that begins as "reg."', 'Regitze 810820-4432'],
    ['a word with "sag" in it', 'Og sagde: 810820-4432'],
    ['a word that says telephone', 'tlf. 810820-4432'],
    ['the record', 'Står i journalen: 810820-4432'],
    ['no blank before it', 'cpr810820-4432'],
    ['no blank behind it', '810820-4432og'],
    ['a genitive', '810820-4432s mor'],
    ['a class behind it', '810820-4432 3. klasse'],
    ['an age behind it', '8108204432 5 år'],
    ['another one', '810820-4432 810821-4432'],
  ])('is found beside %s', (_, text) => {
    expect(found(text)?.replace('-', '')).toBe('8108204432');
  });

  it('is found with its end hidden, and then no word of four letters is', () => {
    expect(found('Nr. 810820-XXXX')).toBe('810820-XXXX');
    expect(found('Filen 121226-TEST')).toBeUndefined();
  });

  it('is found behind another one, and behind a house', () => {
    expect(cprAt('810820-4432/810821-4432', 12)?.end).toBe(23);
    expect(cprAt('Gyvelstien 55/810821-4432', 14)?.end).toBe(25);
  });

  it.each([
    ['pairs of digits', '20 10 20 30 40 50'],
    ['the start of a longer account', '8108204432 5678'],
    ['an account, in one word', 'lønkonto 810820-4432'],
    ['a product', 'AB810820-4432'],
    ['a telephone', 'tlf. 20 30 40 50'],
    ['a date with a time', '12.05.26 14.30'],
    ['an account', 'konto 6112204432'],
    ['a longer number', '81082044321'],
    ['a date with a time on the next line', '12.05.26\n14.30'],
    ['dates of a table', '120526\t150526'],
    ['an amount below a case', 'sagsnr. 120526\n4432'],
    ['a case', 'sagsnr. 6112204432'],
    ['a month that does not exist', '811420-4432'],
    ['a price', '1.250 kr'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });
});
