import { DemoCalendar } from './demo-calendar';

const on = (instant: string): DemoCalendar => new DemoCalendar(new Date(instant));

describe('the calendar of the demo', () => {
  it.each([
    ['a Sunday', '2026-11-22T10:00:00Z', '2026-11-20'],
    ['a Monday', '2026-11-23T10:00:00Z', '2026-11-20'],
    ['the day after Easter Monday', '2027-03-30T10:00:00Z', '2027-03-24'],
  ])('goes back to the last working day before %s', (_, now, expected) =>
    expect(on(now).dayAgo(1)).toBe(expected),
  );

  it.each([
    ['today', '2026-11-23T10:00:00Z', '2026-11-23'],
    ['the next working day when today is none', '2026-11-22T10:00:00Z', '2026-11-23'],
  ])('counts ahead from %s', (_, now, expected) => expect(on(now).dayAhead(0)).toBe(expected));

  it('tells Danish time, in winter and in summer', () => {
    expect(on('2026-11-24T10:00:00Z').ago(1, '09:30')).toBe('2026-11-23T08:30:00.000Z');
    expect(on('2026-06-24T10:00:00Z').ago(1, '09:30')).toBe('2026-06-23T07:30:00.000Z');
  });

  it.each([
    ['2026-11-24T10:00:00Z', '2026-W48'],
    ['2027-01-04T10:00:00Z', '2026-W53'],
    ['2025-12-31T10:00:00Z', '2026-W01'],
  ])('names the ISO week of the working day before %s', (now, expected) =>
    expect(on(now).weekAgo(1)).toBe(expected),
  );
});
