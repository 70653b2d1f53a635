import { deadlinesOf, remindersOf, type Led } from './deadlines';
import { caseStates, isOpen } from './case-state';

const opened = '2026-11-02T09:00:00.000Z';
const at = (day: string): string => `${day}T10:00:00.000Z`;
const aWonder = (given: Partial<Led> = {}): Led => ({
  state: 'wonder',
  openedAt: opened,
  aloneSince: opened,
  lookAgain: null,
  ...given,
});

describe('ingen står alene', () => {
  test('gives a second adult seven days, and fælles blik fourteen', () => {
    expect(deadlinesOf(aWonder(), at('2026-11-03'))).toEqual({
      aloneSince: opened,
      secondAdultBy: '2026-11-09',
      secondAdultOverdue: false,
      sharedLookBy: '2026-11-16',
      sharedLookOverdue: false,
    });
  });

  test.each([
    ['2026-11-09', false],
    ['2026-11-10', true],
  ])('is late on %s: %s', (day, late) => {
    expect(deadlinesOf(aWonder(), at(day)).secondAdultOverdue).toBe(late);
  });

  test('counts by the days of Denmark, not of UTC', () => {
    const lateEvening = '2026-11-02T23:30:00.000Z';
    expect(deadlinesOf(aWonder({ aloneSince: lateEvening }), opened).secondAdultBy).toBe('2026-11-10');
  });

  test('waits for nothing while somebody is makker', () => {
    expect(deadlinesOf(aWonder({ aloneSince: null, state: 'running' }), at('2027-01-01'))).toEqual({
      aloneSince: null,
      secondAdultBy: null,
      secondAdultOverdue: false,
      sharedLookBy: null,
      sharedLookOverdue: false,
    });
  });

  test.each(caseStates.filter((state) => !isOpen(state)))('has no deadline while it is %s', (state) => {
    expect(deadlinesOf(aWonder({ state }), at('2027-01-01'))).toMatchObject({
      aloneSince: null,
      secondAdultBy: null,
      sharedLookBy: null,
    });
  });
});

describe('Mit bord reminds', () => {
  test.each<[day: string, kinds: readonly string[]]>([
    ['2026-11-06', []],
    ['2026-11-07', ['secondAdult']],
    ['2026-11-10', ['secondAdult late']],
    ['2026-11-16', ['secondAdult late', 'sharedLook']],
    ['2026-11-17', ['secondAdult late', 'sharedLook late']],
  ])('on %s of %j', (day, kinds) => {
    const told = remindersOf(aWonder(), at(day)).map(({ kind, overdue }) =>
      overdue ? `${kind} late` : kind,
    );
    expect(told).toEqual(kinds);
  });

  test.each([
    ['2026-11-29', []],
    ['2026-11-30', ['pauseOver']],
  ])('on %s of a pause that ends on the 30th: %j', (day, kinds) => {
    const paused = aWonder({ state: 'paused', lookAgain: '2026-11-30' });
    expect(remindersOf(paused, at(day)).map(({ kind }) => kind)).toEqual(kinds);
  });
});
