import { addDays, dateOf, type CalendarDate } from '@faellesblik/access/domain/calendar';
import { Clock } from '@faellesblik/platform/server/database/clock';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A clock that stands still until a test moves it. It begins at the true time: PostgreSQL has a clock of its own and
 * ends sessions and memberships by that.
 */
export class HeldClock extends Clock {
  constructor(private moment = new Date()) {
    super();
  }

  override now(): Date {
    return new Date(this.moment);
  }

  /** The day it is in Denmark so many days from now: no test writes down a day that the calendar comes to. */
  day(ahead = 0): CalendarDate {
    return addDays(dateOf(this.moment.toISOString()), ahead);
  }

  /** Moves on; forwards only, as time does. */
  pass({ days = 0, minutes = 0 }: { readonly days?: number; readonly minutes?: number }): void {
    this.moment = new Date(this.moment.getTime() + days * DAY + minutes * 60_000);
  }
}
