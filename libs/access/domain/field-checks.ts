import { addDays, dateOf, isCalendarDate, isWeek, type Instant } from './calendar';
import { DomainError } from './domain-error';

/** Nobody plans or logs further from today than this: a date beyond it has a wrong year. */
const FAR_DAYS = 366;

/** A field somebody may leave empty. */
export type Optional<T> = T | null | undefined;

/** Is there nothing in it but blanks? */
export function isBlank(value: Optional<string>): boolean {
  return value === null || value === undefined || value.trim() === '';
}

/** Refuses an empty text (`field.missing`) and one over the limit (`field.too-long`). `field` is the path in the input. */
export function requireText(field: string, value: Optional<string>, limit: number): void {
  if (isBlank(value)) throw new DomainError('field.missing', { field });
  allowText(field, value, limit);
}

/** Lets a text be empty, but not over the limit, counted in UTF-16 units. */
export function allowText(field: string, value: Optional<string>, limit: number): void {
  const length = value?.length ?? 0;
  if (length > limit) throw new DomainError('field.too-long', { field, limit, length });
}

/** Refuses a choice that was not made. */
export function requireChosen(field: string, value: Optional<string>): void {
  if (isBlank(value)) throw new DomainError('field.missing', { field });
}

/** Lets a number be left out, but when it is there it is whole and between the two, both included. */
export function allowWhole(field: string, value: Optional<number>, from: number, to: number): void {
  if (value === null || value === undefined) return;
  if (!Number.isInteger(value) || value < from || value > to) {
    throw new DomainError('field.out-of-range', { field, from, to });
  }
}

/** Refuses a missing number, and one that is not whole and between the two. */
export function requireWhole(field: string, value: Optional<number>, from: number, to: number): void {
  if (value === null || value === undefined) throw new DomainError('field.missing', { field });
  allowWhole(field, value, from, to);
}

/** Lets a week be left out, but when it is there it exists. */
export function allowWeek(field: string, value: Optional<string>): void {
  if (isBlank(value)) return;
  if (!isWeek(String(value))) throw new DomainError('field.no-such-week', { field });
}

/** Refuses a missing week and one that does not exist. */
export function requireWeek(field: string, value: Optional<string>): void {
  requireChosen(field, value);
  allowWeek(field, value);
}

/** Lets a date be left out, but when it is there it exists and is within a year of today. */
export function allowDate(field: string, value: Optional<string>, now: Instant): void {
  if (isBlank(value)) return;
  const date = String(value);
  if (!isCalendarDate(date)) throw new DomainError('field.no-such-date', { field });
  const today = dateOf(now);
  if (date < addDays(today, -FAR_DAYS) || date > addDays(today, FAR_DAYS))
    throw new DomainError('field.date-far', { field });
}

/** Refuses a missing date, one that does not exist, and one more than a year away. */
export function requireDate(field: string, value: Optional<string>, now: Instant): void {
  requireChosen(field, value);
  allowDate(field, value, now);
}
