import { movePlaces } from './move-places';

/** The words at the places after an edit of "Sol og Ali leger". */
function wordsAfter(after: string): string[] {
  const before = 'Sol og Ali leger';
  const places = [
    { start: 0, end: 3 },
    { start: 7, end: 10 },
  ];
  return movePlaces(places, before, after).map(({ start, end }) => after.slice(start, end));
}

describe('places in a text that is edited', () => {
  test.each([
    ['nothing is edited', 'Sol og Ali leger', ['Sol', 'Ali']],
    ['something is written behind them', 'Sol og Ali leger godt', ['Sol', 'Ali']],
    ['something is written before them', 'I dag: Sol og Ali leger', ['Sol', 'Ali']],
    ['something is written between them', 'Sol, Bo og Ali leger', ['Sol', 'Ali']],
    ['something between them is taken away', 'Sol Ali leger', ['Sol', 'Ali']],
  ])('stay on their words when %s', (_what, after, words) => {
    expect(wordsAfter(after)).toEqual(words);
  });

  test.each([
    ['a letter in it is changed', 'Sol og Alo leger', ['Sol']],
    ['it is taken away', 'Sol og leger', ['Sol']],
    ['another word stands there', 'Sol og Bo leger', ['Sol']],
    ['everything is written anew', 'Noget helt andet', []],
  ])('are gone when %s', (_what, after, words) => {
    expect(wordsAfter(after)).toEqual(words);
  });
});
