import type { CalendarDate } from '@faellesblik/access/domain/calendar';

/** Months that a forløb is kept after its end, unless the municipality has another limit. */
export const keptMonths = 12;

/**
 * The last day a forløb that ends today is kept. After it the sweep removes every text, and only the learning card and
 * counts are left. The day after a short month's end is the first of the next: 29 February becomes 1 March.
 */
export function retentionDate(endedOn: CalendarDate): CalendarDate {
  const end = new Date(`${endedOn}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + keptMonths);
  return end.toISOString().slice(0, 10);
}
