import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Finder } from './find-identifying';
import { evidence } from './evidence';
import { sightingOf } from './finding';
import { guard, guardInCase } from './guarded-text';
import { relate } from './relate';

/** Finds "Ali" as a name, "CPR" as a number and "imam" as a hint; known terms as such. */
const finder: Finder = {
  analyse: (text, options) =>
    relate(
      text,
      [
        ...[...text.matchAll(/Ali/g)].map(({ index }) =>
          sightingOf('PERSON', index, index + 3, evidence.listedNoWord),
        ),
        ...[...text.matchAll(/CPR/g)].map(({ index }) =>
          sightingOf('CPR', index, index + 3, evidence.number),
        ),
        ...[...text.matchAll(/imam/g)].map(({ index }) =>
          sightingOf('QUASI', index, index + 4, evidence.background),
        ),
        ...(options?.known ?? []).flatMap((term) =>
          text.includes(term)
            ? [sightingOf('KNOWN', text.indexOf(term), text.indexOf(term) + term.length, evidence.knownTerm)]
            : [],
        ),
      ].sort((a, b) => a.start - b.start),
    ),
};

const refusal = (work: () => unknown): DomainError => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('was let through');
};

describe('the guard', () => {
  it('lets a text without findings through and keeps what is empty', () => {
    const passed = guard({ concrete: 'Barn A griner', wish: null, note: undefined, title: '' }, [], finder);
    expect(passed).toEqual({ concrete: 'Barn A griner', wish: null, note: undefined, title: '' });
  });

  it('lets hints at background through', () => {
    expect(guard({ a: 'far er imam' }, [], finder).a).toBe('far er imam');
  });

  it('refuses what blocks, whatever is answered, and tells places only', () => {
    const error = refusal(() => guard({ a: 'nr CPR', b: 'Ali' }, [{ field: 'a', start: 3, end: 6 }], finder));
    expect(error.code).toBe('text.blocked');
    expect(error.details).toEqual({
      findings: [{ field: 'a', start: 3, end: 6, kind: 'CPR', severity: 'block' }],
    });
    expect(JSON.stringify(error)).not.toContain('nr CPR');
  });

  it('refuses a known term', () => {
    const words = { known: ['Sofus'], isDismissed: () => true };
    const error = refusal(() =>
      guardInCase({ a: 'om Sofus' }, [{ field: 'a', start: 3, end: 8 }], finder, words),
    );
    expect(error.code).toBe('text.blocked');
    expect(JSON.stringify(error.details)).not.toContain('Sofus');
  });

  it('asks no more about what was dismissed in this forløb, however it is written', () => {
    const words = { known: [], isDismissed: (spoken: string) => spoken === 'ali' };
    expect(guardInCase({ a: 'om Ali' }, [], finder, words)).toEqual({ texts: { a: 'om Ali' }, answered: [] });
  });

  it('tells each word that was answered once', () => {
    const answers = [3, 9].map((start) => ({ field: 'a', start, end: start + 3 }));
    const words = { known: [], isDismissed: () => false };
    expect(
      guardInCase({ a: 'om Ali om Ali' }, [...answers, { field: 'a', start: 10, end: 13 }], finder, words)
        .answered,
    ).toEqual(['ali']);
  });

  it.each([
    ['without an answer', []],
    ['with an answer in another field', [{ field: 'b', start: 3, end: 6 }]],
    ['with an answer at another place', [{ field: 'a', start: 2, end: 6 }]],
  ])('refuses a name %s', (_, answers) => {
    const error = refusal(() => guard({ a: 'om Ali' }, answers, finder));
    expect(error.code).toBe('text.unanswered');
    expect(error.details).toEqual({
      findings: [{ field: 'a', start: 3, end: 6, kind: 'PERSON', severity: 'confirm' }],
    });
  });

  it('lets a name through that the author says identifies nobody', () => {
    expect(guard({ a: 'om Ali' }, [{ field: 'a', start: 3, end: 6 }], finder).a).toBe('om Ali');
  });
});
