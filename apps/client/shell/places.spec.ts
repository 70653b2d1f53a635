import { placesFor } from './places';

const nothing = {
  openCase: false,
  proposeCase: false,
  takeSparring: false,
  readCards: false,
  seeCases: false,
  keepMirror: false,
};

describe('the main navigation', () => {
  it.each([
    ['somebody who counts', nothing, ['/']],
    ['somebody who sets up', { ...nothing, keepMirror: true }, ['/', '/sprogspejl']],
    ['a house', { ...nothing, seeCases: true, readCards: true }, ['/', '/forloeb', '/erfaringer']],
    [
      'a team that is asked for sparring',
      { ...nothing, seeCases: true, readCards: true, takeSparring: true },
      ['/', '/forloeb', '/sparring', '/erfaringer'],
    ],
  ])('leads %s only to what is theirs', (_, can, links) => {
    expect(placesFor(can).map(({ link }) => link)).toEqual(links);
  });
});
