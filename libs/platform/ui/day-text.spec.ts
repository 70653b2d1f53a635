import { daysUntil, dayText, dueText, momentText, timeText } from './day-text';
import { recentWeeks, weekOf, weekText } from './week-text';

const now = new Date('2026-11-12T09:00:00Z');

describe('days and times as Danes write them', () => {
  it('writes a day of this year without the year', () => {
    expect(dayText('2026-11-26', now)).toBe('tor.\u00a026.\u00a0nov.');
  });

  it('writes the year when it is another', () => {
    expect(dayText('2027-01-04', now)).toContain('2027');
  });

  it('takes the year of Denmark, also in the first hour of it', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(dayText('2027-01-04', newYear)).not.toContain('2027');
    expect(dayText(newYear.toISOString(), new Date('2027-01-04T09:00:00Z'))).not.toContain('2027');
  });

  it('writes a time with a full stop, in Danish time', () => {
    expect(timeText('2026-11-12T13:30:00Z')).toBe('14.30');
  });

  it('says today instead of the date', () => {
    expect(momentText('2026-11-12T09:42:00Z', now)).toBe('i dag 10.42');
  });

  it('counts days by the Danish calendar, also just after midnight', () => {
    expect(daysUntil('2026-11-13', new Date('2026-11-12T23:30:00Z'))).toBe(0);
  });

  it('says how late something is', () => {
    expect(dueText('2026-11-09', now)).toBe('3 dage over');
  });

  it('knows the week, also around New Year', () => {
    expect(weekOf(now)).toBe('2026-W46');
    expect(weekOf(new Date('2027-01-02T12:00:00Z'))).toBe('2026-W53');
    expect(weekText('2026-W46')).toBe('uge\u00a046');
  });

  it('skips no week when the clock is changed', () => {
    const mondayNight = new Date('2027-03-28T22:30:00Z');
    expect(recentWeeks(3, mondayNight)).toEqual(['2027-W13', '2027-W12', '2027-W11']);
  });
});
