import { evidence } from './evidence';
import { sightingOf } from './finding';
import { recognisability } from './recognisability';

const hint = sightingOf('QUASI', 0, 1, evidence.background);
const name = sightingOf('PERSON', 2, 3, evidence.listedNoWord);
const number = sightingOf('CPR', 4, 5, evidence.number);

describe('kan barnet genkendes?', () => {
  it.each([
    ['nothing found', [], 'under-8', 'low'],
    ['one hint in a large group', [hint], '25-plus', 'low'],
    ['one hint in a small group', [hint], 'under-8', 'some'],
    ['a name in a large group', [name], '25-plus', 'some'],
    ['a name in a small group', [name], 'under-8', 'high'],
    ['a CPR number anywhere', [number], '25-plus', 'high'],
  ] as const)('%s: %#', (_, findings, size, expected) =>
    expect(recognisability(findings, size)).toBe(expected),
  );
});
