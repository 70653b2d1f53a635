import { mirror } from './language-mirror';

describe('the language mirror', () => {
  it('offers something describing for a labelling word, wherever it stands', () => {
    const text = '😀 Han er urolig og vil ikke spise.';
    expect(mirror(text).map(({ start, end }) => text.slice(start, end))).toEqual(['urolig', 'vil ikke']);
    expect(mirror(text).every(({ instead }) => instead.length > 10)).toBe(true);
  });

  it('says nothing about describing words or parts of words', () => {
    expect(mirror('Han rejser sig. Dovenskab er et ord.')).toEqual([]);
  });
});
