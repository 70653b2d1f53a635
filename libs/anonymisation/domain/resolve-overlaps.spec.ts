import { findingOf } from './finding';
import { resolveOverlaps } from './resolve-overlaps';

describe('findings that meet', () => {
  it('the stronger keeps its place, the weaker what it alone covers', () => {
    const text = 'Anna Hansen Berg';
    const resolved = resolveOverlaps(text, [findingOf('PERSON', 0, 16, 0.9), findingOf('KNOWN', 5, 11, 1)]);
    expect(resolved.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'PERSON Anna',
      'KNOWN Hansen',
      'PERSON Berg',
    ]);
  });

  it('come out in order', () => {
    const resolved = resolveOverlaps('Ali og Bo', [
      findingOf('PERSON', 7, 9, 0.9),
      findingOf('PERSON', 0, 3, 0.9),
    ]);
    expect(resolved.map(({ start }) => start)).toEqual([0, 7]);
  });
});
