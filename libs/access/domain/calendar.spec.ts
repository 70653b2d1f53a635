import { addDays, dateOf, isCalendarDate, isWeek } from './calendar';

describe('calendar', () => {
  test('a day is a day in Denmark, also around midnight in summer and winter', () => {
    expect(dateOf('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
    expect(dateOf('2026-11-12T22:30:00.000Z')).toBe('2026-11-12');
    expect(dateOf('2026-11-12T23:30:00.000Z')).toBe('2026-11-13');
  });

  test('days are added across months and clock changes', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-12-31', 42)).toBe('2027-02-11');
  });

  test.each(['2026-02-29', '2026-13-01', '26-01-01', 'i morgen', ''])('"%s" is no date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test.each(['2026-W00', '2026-W54', '2025-W53', '2026-46', '2026-W7', ''])('"%s" is no week', (text) => {
    expect(isWeek(text)).toBe(false);
  });

  test.each(['2026-W01', '2026-W46', '2026-W53', '2020-W53'])('%s is a week', (text) => {
    expect(isWeek(text)).toBe(true);
  });
});
