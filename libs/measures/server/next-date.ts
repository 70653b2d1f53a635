import type { CalendarDate } from '@faellesblik/access/domain/calendar';

/** What the next date of a forløb depends on when a follow-up has been logged. */
interface Dates {
  /** The next date as it stands. */
  readonly standing: CalendarDate | null;
  /** The day that was planned for the measure which has been followed up. */
  readonly met: CalendarDate | null;
  /** The first planned follow-up now; `null` when none is planned. */
  readonly earliest: CalendarDate | null;
}

/**
 * The next date of a forløb after a follow-up: the day that was met gives way to the first one planned.
 * Another day that stands, such as the next status, stays unless a follow-up comes before it.
 */
export function nextDateAfterFollowUp({ standing, met, earliest }: Dates): CalendarDate | null {
  if (standing === null || standing === met) return earliest;
  return earliest !== null && earliest < standing ? earliest : standing;
}
