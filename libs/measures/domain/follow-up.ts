import { addDays, dateOf, type CalendarDate, type Instant } from '@faellesblik/access/domain/calendar';
import { workingDayBy } from '@faellesblik/access/domain/working-days';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import {
  allowDate,
  requireDate,
  requireText,
  requireWhole,
  type Optional,
} from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { lineLimit } from '@faellesblik/cases/domain/limits';
import type { Measure } from './measure';

/** Was it done as agreed? */
export const doneChoices = ['yes', 'partly', 'no'] as const;
export type Done = (typeof doneChoices)[number];

/** The quick follow-up: three taps and one line. */
export interface FollowUpFields<Text extends string = GuardedText> {
  readonly heldOn: CalendarDate;
  readonly done: Done;
  /** Participation in the community now, 1–5. */
  readonly participation: number;
  readonly line: Text;
  readonly nextDate?: Optional<CalendarDate>;
}

/** Days between follow-ups, unless the municipality has another rhythm: six weeks. */
export const followUpRhythmDays = 42;

/** Refuses an entry that lacks one of its parts, lies in the future, or points back in time. */
export function checkFollowUp(fields: FollowUpFields<string>, now: Instant): void {
  requireDate('heldOn', fields.heldOn, now);
  if (fields.heldOn > dateOf(now)) throw new DomainError('follow-up.in-future', { field: 'heldOn' });
  requireWhole('participation', fields.participation, 1, 5);
  requireText('line', fields.line, lineLimit);
  allowDate('nextDate', fields.nextDate, now);
  if (fields.nextDate && fields.nextDate <= fields.heldOn) {
    throw new DomainError('follow-up.next-not-later', { field: 'nextDate' });
  }
}

/** May this measure be followed up? While it runs, and when it has been reviewed: what is logged late still counts. */
export function mayFollowUp(measure: Pick<Measure, 'state'>): boolean {
  return measure.state === 'running' || measure.state === 'reviewed';
}

/**
 * The next planned date after an entry: the one that was given; else a planned date that lies ahead stays
 * (quick entries in between move nothing); else one rhythm later, on a day when people work. Only what runs has a next date.
 */
export function nextFollowUp(
  measure: Pick<Measure, 'state' | 'nextFollowUp'>,
  fields: FollowUpFields<string>,
): CalendarDate | null {
  if (measure.state !== 'running') return null;
  if (fields.nextDate) return fields.nextDate;
  const planned = measure.nextFollowUp;
  return planned !== null && planned > fields.heldOn
    ? planned
    : workingDayBy(addDays(fields.heldOn, followUpRhythmDays));
}

/** Logs an entry: the measure with its next planned date. */
export function logFollowUp(measure: Measure, fields: FollowUpFields, now: Instant): Measure {
  if (!mayFollowUp(measure)) throw new DomainError('follow-up.not-running');
  checkFollowUp(fields, now);
  return { ...measure, nextFollowUp: nextFollowUp(measure, fields), version: measure.version + 1 };
}
