import { isoDay } from './day-text';
import { unbroken } from './unbroken';

const DAY_MS = 86_400_000;

/** A week `2026-W46` as people say it: `uge 46`. */
export function weekText(week: string): string {
  return unbroken($localize`:@@ui.week:uge ${Number(week.slice(6))}:number:`);
}

/** The ISO week of a day, as `2026-W46`. */
export function weekOf(date: Date): string {
  const day = new Date(`${isoDay(date)}T00:00:00Z`);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * DAY_MS);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.ceil(((thursday.getTime() - firstOfYear) / DAY_MS + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}

/** The newest weeks, this one first: what one can choose when something was seen. */
export function recentWeeks(count: number, now = new Date()): string[] {
  const noon = Date.parse(`${isoDay(now)}T12:00:00Z`); // far from midnight, so that no clock change skips a week
  return Array.from({ length: count }, (_, back) => weekOf(new Date(noon - back * 7 * DAY_MS)));
}
