import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import { checkFollowUp, logFollowUp, nextFollowUp, type FollowUpFields } from './follow-up';
import type { MeasureState } from './choices';
import { aMeasure, guarded } from './measure.builder';

const now = '2026-11-30T10:00:00.000Z';
const entry: FollowUpFields = {
  heldOn: '2026-11-30',
  done: 'yes',
  participation: 3,
  line: guarded('Ro i to af tre hold.'),
};

describe('a quick follow-up', () => {
  test.each<[string, string, Partial<FollowUpFields<string>>]>([
    ['follow-up.in-future', 'heldOn', { heldOn: '2026-12-01' }],
    ['field.missing', 'heldOn', { heldOn: '' }],
    ['field.out-of-range', 'participation', { participation: 0 }],
    ['field.out-of-range', 'participation', { participation: 6 }],
    ['field.missing', 'line', { line: '' }],
    ['field.too-long', 'line', { line: 'x'.repeat(281) }],
    ['follow-up.next-not-later', 'nextDate', { nextDate: '2026-11-30' }],
  ])('is refused with %s at %s', (code, field, given) => {
    const check = () => checkFollowUp({ ...entry, ...given }, now);
    expect([refusalOf(check), refusedField(check)]).toEqual([code, field]);
  });

  test.each<[MeasureState, string | null]>([
    ['proposed', 'follow-up.not-running'],
    ['agreed', 'follow-up.not-running'],
    ['running', null],
    ['reviewed', null],
    ['ended', 'follow-up.not-running'],
  ])('of a measure that is %s ends in %s', (state, code) => {
    expect(refusalOf(() => logFollowUp(aMeasure({ state }), entry, now))).toBe(code);
  });

  test('late in the evening counts as the day it is in Denmark', () => {
    expect(
      refusalOf(() => checkFollowUp({ ...entry, heldOn: '2026-12-01' }, '2026-11-30T23:30:00.000Z')),
    ).toBeNull();
  });
});

describe('the next planned date', () => {
  const running = aMeasure({ state: 'running', nextFollowUp: '2026-11-30' });

  test.each<[string, string | null, string | null, string | null]>([
    ['the one that is given', '2026-11-30', '2026-12-10', '2026-12-10'],
    ['six weeks on, when it was held as planned', '2026-11-30', null, '2027-01-11'],
    ['six weeks on, when it was overdue', '2026-11-20', null, '2027-01-11'],
    ['the planned one, when this entry was in between', '2026-12-04', null, '2026-12-04'],
  ])('is %s', (_what, planned, nextDate, expected) => {
    expect(nextFollowUp({ ...running, nextFollowUp: planned }, { ...entry, nextDate })).toBe(expected);
  });

  test('is none for a measure that has been reviewed', () => {
    expect(nextFollowUp({ state: 'reviewed', nextFollowUp: null }, entry)).toBeNull();
  });
});
