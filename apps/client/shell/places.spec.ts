import { isAt, placesFor } from './places';

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

describe('where one is', () => {
  const everything = placesFor({ ...nothing, seeCases: true, readCards: true });
  it.each([
    ['/', '/'],
    ['/forloeb/7/overblik', '/forloeb'],
    ['/forslag', '/forloeb'],
    ['/overgang/7', '/forloeb'],
    ['/erfaringer', '/erfaringer'],
    ['/sparring', undefined],
  ])('is shown for %s at %s', (path, link) => {
    expect(everything.find((place) => isAt(place, path))?.link).toBe(link);
  });
});
