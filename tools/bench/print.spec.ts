import { describe, expect, test } from '@jest/globals';
import { lineOf, type Figure } from './print';

const line = (figure: Omit<Figure, 'metric'>): string =>
  lineOf('here', { metric: 'speed', ...figure }).replaceAll(/ +/g, ' ');

describe('the line of a figure', () => {
  test('says what is measured, the median and its spread', () => {
    expect(line({ value: 0.81234, spread: [0.7, 0.9] })).toBe('bench here speed 0.812 (0.700–0.900)');
  });

  test.each([
    [0.8, { atLeast: 0.8 }, 'goal ≥ 0.8 reached'],
    [0.799, { atLeast: 0.8 }, 'goal ≥ 0.8 not reached'],
    [150, { atMost: 150 }, 'goal ≤ 150 reached'],
    [150.1, { atMost: 150 }, 'goal ≤ 150 not reached'],
  ])('says of %d beside its goal whether it is reached', (value, goal, said) => {
    expect(line({ value, goal })).toContain(said);
  });

  test('says nothing of a goal when the run is void', () => {
    const said = line({ value: 0.9, goal: { atLeast: 0.8 }, void: 'the baseline beside itself was 1.2' });
    expect(said).toContain('void: the baseline beside itself was 1.2');
    expect(said).not.toContain('reached');
  });
});
