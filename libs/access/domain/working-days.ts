import { addDays, dateOf, type CalendarDate, type Instant } from './calendar';

/** Is it a day people work: no weekend, no Danish public holiday? */
export function isWorkingDay(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysIn(Number(date.slice(0, 4))).includes(date);
}

/** This day when people work on it, else the first working day after it. */
export function workingDayFrom(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1);
}

/** This day when people work on it, else the last working day before it: a date that something is due by stays kept. */
export function workingDayBy(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : workingDayBy(addDays(date, -1));
}

/** The day so many working days after this one. */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Working days that have begun after the day of the first moment, up to and with the day of the second. */
export function workingDaysBetween(from: Instant, to: Instant): number {
  const last = dateOf(to);
  let count = 0;
  for (let day = addDays(dateOf(from), 1); day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** Danish public holidays on weekdays; store bededag is none since 2024. Christmas Eve, when municipalities are closed, is one here. */
function holidaysIn(year: number): readonly CalendarDate[] {
  const easter = easterSunday(year);
  const fromEaster = [-3, -2, 1, 39, 50].map((days) => addDays(easter, days));
  return [`${year}-01-01`, ...fromEaster, `${year}-12-24`, `${year}-12-25`, `${year}-12-26`];
}

/** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return addDays(`${year}-${pad(Math.floor(n / 31))}-01`, n % 31);
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
