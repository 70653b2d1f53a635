import { nextDateAfterFollowUp } from './next-date';

describe('the next date of a forløb after a follow-up', () => {
  it.each([
    [
      'the day that was met gives way to the next planned one',
      '2026-12-01',
      '2026-12-01',
      '2026-12-20',
      '2026-12-20',
    ],
    ['without a date before, it is the first planned one', null, null, '2026-12-20', '2026-12-20'],
    ['the next status stays when it comes first', '2026-12-10', '2026-12-01', '2026-12-20', '2026-12-10'],
    [
      'a follow-up before the next status comes first',
      '2026-12-10',
      '2026-12-01',
      '2026-12-05',
      '2026-12-05',
    ],
    [
      'the next status stays when nothing is planned any more',
      '2026-12-10',
      '2026-12-01',
      null,
      '2026-12-10',
    ],
    ['there is none when the last planned day was met', '2026-12-01', '2026-12-01', null, null],
  ])('%s', (_, standing, met, earliest, next) => {
    expect(nextDateAfterFollowUp({ standing, met, earliest })).toBe(next);
  });
});
