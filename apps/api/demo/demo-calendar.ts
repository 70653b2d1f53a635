import {
  addDays,
  dateOf,
  type CalendarDate,
  type Instant,
  type Week,
} from '@faellesblik/access/domain/calendar';
import { addWorkingDays, isWorkingDay } from '@faellesblik/access/domain/working-days';

const DAY = 24 * 60 * 60 * 1000;

const danishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Days of the demo, counted in working days from today, so that it always looks current and nobody works on a Sunday. */
export class DemoCalendar {
  private readonly today: CalendarDate;

  constructor(now: Date) {
    this.today = dateOf(now.toISOString());
  }

  /** A time of day, Danish, so many working days before today. From 1, so that it never lies in the future. */
  ago(days: number, time: string): Instant {
    return danishInstant(this.dayAgo(days), time);
  }

  /** So many working days before today. */
  dayAgo(days: number): CalendarDate {
    let day = this.today;
    for (let left = days; left > 0;) {
      day = addDays(day, -1);
      if (isWorkingDay(day)) left -= 1;
    }
    return day;
  }

  /** The week of that day. */
  weekAgo(days: number): Week {
    return weekOf(this.dayAgo(days));
  }

  /** A time of day, Danish, so many working days from today. */
  ahead(days: number, time: string): Instant {
    return danishInstant(this.dayAhead(days), time);
  }

  /** So many working days from today; 0 is today, or the next working day when today is none. */
  dayAhead(days: number): CalendarDate {
    return addWorkingDays(addDays(this.today, -1), days + 1);
  }
}

/** A Danish time of day as an instant. Not for the night when summer time begins or ends. */
function danishInstant(date: CalendarDate, time: string): Instant {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const inDenmark = Date.parse(`${danishTime.format(asIfUtc).replace(' ', 'T')}Z`);
  return new Date(asIfUtc - (inDenmark - asIfUtc)).toISOString();
}

/** The ISO week: the one its Thursday lies in. */
function weekOf(date: CalendarDate): Week {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  const thursday = addDays(date, 4 - weekday);
  const year = thursday.slice(0, 4);
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
