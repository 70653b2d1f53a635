import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import { outcomes, type Outcome } from '@faellesblik/cases/domain/review-outcome';
import type { MeasureState } from './choices';
import { aMeasure, guarded } from './measure.builder';
import { checkReview, endMeasure, measureReviewed, nextDateAfter, type ReviewFields } from './review';

const now = '2026-11-30T10:00:00.000Z';
const review: ReviewFields = { outcome: 'worksContinue', reason: guarded('Færre venter, flere leger.') };

describe('a status', () => {
  test.each<[string, string, Partial<ReviewFields<string>>]>([
    ['field.missing', 'reason', { reason: '' }],
    ['field.no-such-date', 'nextDate', { nextDate: 'snart' }],
    ['review.next-not-later', 'nextDate', { nextDate: '2026-11-30' }],
    ['field.missing', 'inviteUnitId', { outcome: 'inviteMore', inviteQuestion: 'Hvad ser I?' }],
    ['field.missing', 'inviteQuestion', { outcome: 'inviteMore', inviteUnitId: 'ppr' }],
    ['review.invites-nobody', 'inviteQuestion', { outcome: 'adjust', inviteQuestion: 'Hvad ser I?' }],
  ])('is refused with %s at %s', (code, field, given) => {
    const check = () => checkReview({ ...review, ...given }, now);
    expect([refusalOf(check), refusedField(check)]).toEqual([code, field]);
  });

  test.each(outcomes)('may end in %s', (outcome) => {
    const invites =
      outcome === 'inviteMore' ? { inviteUnitId: 'ppr', inviteQuestion: guarded('Hvad ser I?') } : {};
    expect(refusalOf(() => checkReview({ ...review, outcome, ...invites }, now))).toBeNull();
  });

  test.each<[Outcome, string | null]>([
    ['goalReached', null],
    ['worksContinue', '2027-01-11'],
    ['adjust', '2026-12-14'],
    ['inviteMore', '2026-12-14'],
  ])('that ends in %s looks again on %s', (outcome, date) => {
    expect(nextDateAfter({ ...review, outcome }, '2026-11-30')).toBe(date);
  });

  test('never looks later than its rhythm, and on a day when people work', () => {
    expect(nextDateAfter({ ...review, outcome: 'inviteMore' }, '2026-11-22')).toBe('2026-12-04');
  });

  test('looks again on the day that is given', () => {
    expect(nextDateAfter({ ...review, nextDate: '2026-12-20' }, '2026-11-30')).toBe('2026-12-20');
  });

  test.each<[Outcome, MeasureState]>([
    ['goalReached', 'reviewed'],
    ['worksContinue', 'running'],
    ['adjust', 'reviewed'],
    ['inviteMore', 'running'],
  ])('that ends in %s leaves a running measure %s', (outcome, state) => {
    expect(measureReviewed(aMeasure({ state: 'running' }), outcome).state).toBe(state);
  });

  test('leaves a measure that is only proposed alone', () => {
    const proposed = aMeasure();
    expect(measureReviewed(proposed, 'adjust')).toBe(proposed);
  });
});

describe('the closing of a forløb', () => {
  test('ends its measures and cancels what was planned', () => {
    expect(endMeasure(aMeasure({ state: 'running' }))).toMatchObject({ state: 'ended', nextFollowUp: null });
  });
});
