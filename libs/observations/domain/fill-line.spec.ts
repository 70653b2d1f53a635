import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { fillLine, type LineBefore } from './fill-line';
import type { QuietFields } from './quiet-fields';

const now = '2026-11-12T10:00:00.000Z';
const guarded = (text: string) => text as GuardedText;
const empty: LineBefore = { observation: {}, addition: null, isAssessed: false };
const bench: QuietFields = { practice: guarded('Vi har kun én bænk.'), wish: guarded('Noget andet.') };

const fill = (before: LineBefore, read = 0) => fillLine(before, 'practice', bench, read, 'leader', now);

describe('a line of a shared observation', () => {
  test('is filled when it stands empty, with its own fields alone', () => {
    expect(fill(empty)).toEqual({
      kind: 'filled',
      addition: {
        line: 'practice',
        number: 1,
        authorId: 'leader',
        at: now,
        content: { practice: bench.practice },
      },
    });
  });

  test('is worded anew by the one who filled it', () => {
    const mine = { ...empty, addition: { number: 1, authorId: 'leader' } };
    expect(fill(mine, 1)).toMatchObject({ kind: 'filled', addition: { number: 2 } });
  });

  test.each<[string, LineBefore, number]>([
    ['the author has said something there', { ...empty, observation: { practice: 'Vi har travlt.' } }, 0],
    ['somebody else has filled it', { ...empty, addition: { number: 1, authorId: 'other' } }, 0],
    [
      'somebody else’s words are sent as one’s own',
      { ...empty, addition: { number: 1, authorId: 'other' } },
      1,
    ],
    [
      'one has worded it anew in another window',
      { ...empty, addition: { number: 2, authorId: 'leader' } },
      1,
    ],
    ['one says to have filled what is empty', empty, 1],
  ])('is never overwritten: a conflict when %s', (_what, before, read) => {
    expect(fill(before, read)).toEqual({ kind: 'conflict' });
  });

  test.each<[string, string, Parameters<typeof fillLine>[1], QuietFields]>([
    ['field.missing', 'fields.practice', 'practice', { wish: guarded('Noget andet.') }],
    ['field.missing', 'fields.tried', 'tried', { tried: [guarded(' ')] }],
    ['field.missing', 'fields.childPlace', 'childPlace', { childPlaceSource: 'said' }],
    ['field.out-of-range', 'fields.childrenCount', 'people', { childrenCount: 0 }],
  ])('is refused with %s at %s', (code, field, line, fields) => {
    const filling = () => fillLine(empty, line, fields, 0, 'leader', now);
    expect([refusalOf(filling), refusedField(filling)]).toEqual([code, field]);
  });

  test('no adults at all is said, and is something', () => {
    expect(fillLine(empty, 'people', { adultsCount: 0 }, 0, 'leader', now)).toMatchObject({ kind: 'filled' });
  });
});
