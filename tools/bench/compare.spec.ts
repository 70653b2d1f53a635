import { describe, expect, test } from '@jest/globals';
import { compare, type Measured } from './compare';
import type { Figure, Print } from './print';

const BLOCKS = 7;
const OF_BASE = 4;

function printed(): { print: Print; figure: (metric: string) => Figure | undefined } {
  const figures: Figure[] = [];
  return {
    print: (metric, value, more) => figures.push({ metric, value, ...more }),
    figure: (name) => figures.find(({ metric }) => metric === name),
  };
}
const always =
  (speed: number): Measured =>
  () =>
    Promise.resolve(speed);

/** A baseline whose middle runs are so much faster, for as many rounds of blocks. */
function uneven(factor: number, rounds: number): Measured {
  let run = 0;
  return () => {
    const isMiddle = run % OF_BASE === 1 || run % OF_BASE === 2;
    const isUneven = run++ < rounds * BLOCKS * OF_BASE;
    return Promise.resolve(isMiddle && isUneven ? 100 * factor : 100);
  };
}

describe('a comparison', () => {
  test('tells how fast one is beside the other, and the other beside itself', async () => {
    const { print, figure } = printed();
    await compare(print, 'a-of-b', { a: always(80), b: always(100), goal: { atLeast: 0.7 } });
    expect(figure('a-of-b')).toMatchObject({ value: 0.8, spread: [0.8, 0.8], goal: { atLeast: 0.7 } });
    expect(figure('a-of-b')?.void).toBeUndefined();
    expect(figure('a-of-b-null')).toMatchObject({ value: 1 });
  });

  test.each([1.06, 0.94])('is void when the baseline is %d of itself three times', async (factor) => {
    const { print, figure } = printed();
    await compare(print, 'a-of-b', { a: always(80), b: uneven(factor, 3) });
    expect(figure('a-of-b')?.void).toMatch(/3 times/);
    expect(figure('a-of-b-null')?.value).toBeCloseTo(factor);
  });

  test('counts when it is even at last', async () => {
    const { print, figure } = printed();
    await compare(print, 'a-of-b', { a: always(80), b: uneven(1.2, 2) });
    expect(figure('a-of-b')?.void).toBeUndefined();
    expect(figure('a-of-b-null')).toMatchObject({ value: 1 });
  });
});
