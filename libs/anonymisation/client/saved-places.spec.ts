import { signal } from '@angular/core';
import { savedPlaces } from './saved-places';

function placesOf(field: string, body: unknown, path: string, text: string) {
  const draft = signal({ body, known: [{ path, start: 6, end: 8 }], dismissed: [] });
  return savedPlaces(
    { path: signal(field), label: signal(''), text: signal(text), reveal: () => undefined },
    draft,
    'known',
  )();
}

describe('the places of a saved draft in a form', () => {
  test.each([
    ['under the path in the input', 'line', { line: 'Vi så Bo.' }, 'line'],
    ['without the name of the input', 'observation.wish', { wish: 'Vi så Bo.' }, 'wish'],
    ['inside an object', 'card.what', { card: { what: 'Vi så Bo.' } }, 'card.what'],
    ['in a list', 'signs.1', { signs: ['', 'Vi så Bo.'] }, 'signs.1'],
  ])('are found %s', (_, field, body, path) => {
    expect(placesOf(field, body, path, 'Vi så Bo.')).toEqual([expect.objectContaining({ start: 6, end: 8 })]);
  });

  it('are no other field’s', () => {
    expect(placesOf('line', { what: 'Vi så Bo.' }, 'what', 'Vi så Bo.')).toEqual([]);
    expect(placesOf('somewhat', { what: 'Vi så Bo.' }, 'what', 'Vi så Bo.')).toEqual([]);
  });

  it('move along with what was written since', () => {
    expect(placesOf('what', { what: 'Vi så Bo.' }, 'what', 'I går: Vi så Bo.')).toEqual([
      expect.objectContaining({ start: 13, end: 15 }),
    ]);
  });

  it('are gone where they were changed', () => {
    expect(placesOf('what', { what: 'Vi så Bo.' }, 'what', 'Vi så Barn A.')).toEqual([]);
  });
});
