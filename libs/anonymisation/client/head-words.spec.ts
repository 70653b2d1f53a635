import { headWords } from './head-words';

describe('the words of an entry', () => {
  it.each([
    [
      ['doven', 'dovne', 'dovent', 'ugidelig', 'ugidelige'],
      ['doven', 'ugidelig'],
    ],
    [
      ['styrer legen', 'styrer de andre', 'styrer leg'],
      ['styrer legen', 'styrer de andre'],
    ],
    [
      ['problembarn', 'problembørn', 'problemdreng'],
      ['problembarn', 'problemdreng'],
    ],
    [
      ['altid', 'aldrig'],
      ['altid', 'aldrig'],
    ],
    [[], []],
  ])('are shown once in all their forms: %j', (words, shown) => {
    expect(headWords(words)).toEqual(shown);
  });
});
