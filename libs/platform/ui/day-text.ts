import { LANGUAGE } from './language';
import { unbroken } from './unbroken';

const LOCALE = LANGUAGE === 'en' ? 'en-GB' : 'da-DK';
const ZONE = 'Europe/Copenhagen';
const DAY_MS = 86_400_000;

/** A day as people write it: `tor. 12. nov.`; with the year when it is not this one. Takes `yyyy-mm-dd` or an ISO time. */
export function dayText(iso: string, now = new Date()): string {
  const date = new Date(iso);
  const sameYear = isoDay(date).slice(0, 4) === isoDay(now).slice(0, 4);
  const format = new Intl.DateTimeFormat(LOCALE, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: sameYear ? undefined : 'numeric',
    timeZone: ZONE,
  });
  return unbroken(
    format
      .format(date)
      .replace(/^(tir|tor)s\./, '$1.')
      .replace(',', ''),
  );
}

/** A time of day: `14.30`. */
export function timeText(iso: string): string {
  const parts = new Intl.DateTimeFormat(LOCALE, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: ZONE,
  });
  return parts.format(new Date(iso)).replace(':', LANGUAGE === 'en' ? ':' : '.');
}

/** A moment near today: `i dag 10.42`, `i går 9.05`, else the day. */
export function momentText(iso: string, now = new Date()): string {
  const days = daysUntil(isoDay(new Date(iso)), now);
  if (days === 0) return $localize`:@@ui.today-at:i dag ${timeText(iso)}:time:`;
  if (days === -1) return $localize`:@@ui.yesterday-at:i går ${timeText(iso)}:time:`;
  return dayText(iso, now);
}

/** A due day as it is felt: `i dag`, `i morgen`, `2 dage over`, else the day. */
export function dueText(day: string, now = new Date()): string {
  const days = daysUntil(day, now);
  if (days === 0) return $localize`:@@ui.due-today:i dag`;
  if (days === 1) return $localize`:@@ui.due-tomorrow:i morgen`;
  if (days === -1) return $localize`:@@ui.due-yesterday:skulle være i går`;
  if (days < 0) return $localize`:@@ui.due-over:${-days}:days: dage over`;
  return dayText(day, now);
}

/** Whole days from today to a day `yyyy-mm-dd`; below zero when it has passed. */
export function daysUntil(day: string, now = new Date()): number {
  return Math.round((Date.parse(day) - Date.parse(isoDay(now))) / DAY_MS);
}

/** A date as `yyyy-mm-dd` in Danish time. */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(date);
}
