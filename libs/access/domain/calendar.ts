/** A moment as ISO 8601 in UTC, `2026-11-12T13:30:00.000Z`. */
export type Instant = string;
/** A day in Denmark, `2026-11-12`. */
export type CalendarDate = string;
/** An ISO week, `2026-W46`. */
export type Week = string;

const DAY = 24 * 60 * 60 * 1000;

const danishDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Denmark at this moment. */
export function dateOf(instant: Instant): CalendarDate {
  return danishDay.format(new Date(instant));
}

/** The day so many days later (or earlier, when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The moment so many times 24 hours later. */
export function addDaysToInstant(instant: Instant, days: number): Instant {
  return new Date(Date.parse(instant) + days * DAY).toISOString();
}

/** The last second of a day in Denmark. */
export function endOfDay(date: CalendarDate): Instant {
  const inWinter = `${date}T22:59:59.000Z`;
  return dateOf(inWinter) === date ? inWinter : `${date}T21:59:59.000Z`;
}

/** Is `one` later than `other`? */
export function isAfter(one: Instant, other: Instant): boolean {
  return Date.parse(one) > Date.parse(other);
}

/** Is this a day that exists, written `yyyy-mm-dd`? */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Is this a week that exists, written `yyyy-Www`? Week 53 exists in the long years only. */
export function isWeek(text: string): boolean {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!match) return false;
  const week = Number(match[2]);
  return week >= 1 && week <= weeksIn(Number(match[1]));
}

/** A year is long when it begins or ends on a Thursday (ISO 8601). */
function weeksIn(year: number): 52 | 53 {
  const thursday = 4;
  const begins = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  const ends = new Date(Date.UTC(year, 11, 31)).getUTCDay();
  return begins === thursday || ends === thursday ? 53 : 52;
}
