import { findingOf } from './finding';
import { recognisability } from './recognisability';

const hint = findingOf('QUASI', 0, 1, 0.5);
const name = findingOf('PERSON', 2, 3, 0.9);
const number = findingOf('CPR', 4, 5, 1);

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
