import { codeName } from './code-name';
import { adjectivesWithT, commonNouns, neuterNouns, unchangingAdjectives } from './code-name-words';

describe('code names', () => {
  /** Gives these numbers, one after the other. */
  const numbers =
    (...given: number[]) =>
    () =>
      given.shift() ?? 0;

  test('there are at least sixty words on either side, none of them twice', () => {
    const adjectives = [...adjectivesWithT, ...unchangingAdjectives];
    const nouns = [...commonNouns, ...neuterNouns];
    expect(adjectives.length).toBeGreaterThanOrEqual(60);
    expect(nouns.length).toBeGreaterThanOrEqual(60);
    expect(new Set(adjectives).size).toBe(adjectives.length);
    expect(new Set(nouns).size).toBe(nouns.length);
  });

  test('the two words agree', () => {
    expect(codeName(numbers(0, 0))).toBe('Havblå Havn');
    expect(codeName(numbers(0.999, 0))).toBe('Havblåt Træskib');
    expect(codeName(numbers(0.999, 0.999))).toBe('Nyplantet Træskib');
  });

  test('after many names that were taken a numeral is added', () => {
    expect(codeName(numbers(0, 0), 19)).toBe('Havblå Havn');
    expect(codeName(numbers(0, 0), 20)).toBe('Havblå Havn 2');
    expect(codeName(numbers(0, 0), 40)).toBe('Havblå Havn 3');
  });
});
