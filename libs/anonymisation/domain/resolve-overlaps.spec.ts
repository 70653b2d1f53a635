import { evidence } from './evidence';
import { sightingOf } from './finding';
import { resolveOverlaps } from './resolve-overlaps';

describe('findings that meet', () => {
  it('the stronger keeps its place, the weaker what it alone covers', () => {
    const text = 'Anna Hansen Berg';
    const resolved = resolveOverlaps(text, [
      sightingOf('PERSON', 0, 16, evidence.listedNoWord),
      sightingOf('KNOWN', 5, 11, evidence.knownTerm),
    ]);
    expect(resolved.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      'PERSON Anna',
      'KNOWN Hansen',
      'PERSON Berg',
    ]);
  });

  it('come out in order', () => {
    const resolved = resolveOverlaps('Ali og Bo', [
      sightingOf('PERSON', 7, 9, evidence.listedNoWord),
      sightingOf('PERSON', 0, 3, evidence.listedNoWord),
    ]);
    expect(resolved.map(({ start }) => start)).toEqual([0, 7]);
  });
});
