import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import { knownTermList, MOST_TERMS } from './known-term-list';

describe('known terms', () => {
  it('are kept once each, without blanks too many, and what is blank is left out', () => {
    expect(knownTermList([' Sofus ', '', 'Åse  Holm', 'sofus', 'AASE HOLM', 'Engvej 12'])).toEqual([
      'Sofus',
      'Åse Holm',
      'Engvej 12',
    ]);
  });

  it.each(['Bo', 'Morten', 'Hansen', 'Storm', 'Bækken', 'Barn Hansen', 'Lille mus', '20 30 40 50'])(
    'may be %s',
    (term) => expect(knownTermList([term])).toEqual([term]),
  );

  it.each([
    ['part of what is proposed instead', 'Barn', 'known-term.too-ordinary'],
    ['… in any spelling', 'KLASSEN', 'known-term.too-ordinary'],
    ['… with one letter wrong', 'klasser', 'known-term.too-ordinary'],
    ['… in two words', 'voksen 1', 'known-term.too-ordinary'],
    ['a month that is a name too', 'Maj', 'known-term.too-ordinary'],
    ['what a letter follows', 'gruppe', 'known-term.too-ordinary'],
    ['a word of every text', 'og', 'known-term.too-ordinary'],
    ['a name that is a word of every text', 'Hans', 'known-term.too-ordinary'],
    ['somebody who is in every text', 'mor', 'known-term.too-ordinary'],
    ['only such words', 'kan ikke', 'known-term.too-ordinary'],
    ['a single letter', 'B', 'known-term.too-short'],
    ['a few digits', '12 34', 'known-term.too-short'],
    ['only signs', '—!', 'known-term.too-short'],
    ['too long', 'x'.repeat(61), 'field.too-long'],
  ])('are refused when they are %s', (_, term, code) => {
    expect(refusalOf(() => knownTermList(['Sofus', term]))).toBe(code);
  });

  it('are named by their place in what was written', () => {
    expect(refusedField(() => knownTermList(['', 'Sofus', 'klassen']))).toBe('terms.2');
  });

  it('are not more than can be looked through', () => {
    const many = Array.from({ length: MOST_TERMS + 1 }, (_, index) => `Engvej ${index}`);
    expect(knownTermList(many.slice(1))).toHaveLength(MOST_TERMS);
    expect(refusalOf(() => knownTermList(many))).toBe('known-terms.too-many');
  });
});
