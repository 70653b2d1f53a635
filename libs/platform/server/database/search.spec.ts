import { similarWords } from './search';

test.each([
  ['the longer words of a search may be misspelt', 'Gardrobe og støj', ['gardrobe', 'støj']],
  ['a quoted search means exactly what it says', '"rolige overgange"', []],
  ['a search that leaves a word out means exactly what it says', 'garderobe -skole', []],
  ['a hyphen inside a word leaves nothing out', 'børnehave-skole', ['børnehave', 'skole']],
  ['numbers and short words are never misspelt', '14 og nu', []],
])('%s', (_sentence, search, words) => {
  expect(similarWords(search)).toEqual(words);
});
