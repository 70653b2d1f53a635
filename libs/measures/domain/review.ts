import { addDays, dateOf, type CalendarDate, type Instant } from '@faellesblik/access/domain/calendar';
import { workingDayBy } from '@faellesblik/access/domain/working-days';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import {
  allowDate,
  isBlank,
  requireChosen,
  requireText,
  type Optional,
} from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import { outcomeEffects, type Outcome } from '@faellesblik/cases/domain/review-outcome';
import type { MeasureState } from './choices';
import type { Measure } from './measure';

/** What a status says: exactly one of four outcomes, and why. */
export interface ReviewFields<Text extends string = GuardedText> {
  readonly outcome: Outcome;
  readonly reason: Text;
  readonly nextDate?: Optional<CalendarDate>;
  /** For *inviter flere*: which unit is asked, and what. */
  readonly inviteUnitId?: Optional<string>;
  readonly inviteQuestion?: Optional<Text>;
}

/** What a status does to the measures that run. Adjusted ones are agreed anew; with more people they go on meanwhile. */
export const measureAfterReview: Readonly<Record<Outcome, MeasureState>> = {
  goalReached: 'reviewed',
  worksContinue: 'running',
  adjust: 'reviewed',
  inviteMore: 'running',
};

/** Refuses a status without a reason, with a date that has been, or that invites nobody in particular. */
export function checkReview(fields: ReviewFields<string>, now: Instant): void {
  requireText('reason', fields.reason, hardTextLimit);
  allowDate('nextDate', fields.nextDate, now);
  if (fields.nextDate && fields.nextDate <= dateOf(now)) {
    throw new DomainError('review.next-not-later', { field: 'nextDate' });
  }
  if (outcomeEffects[fields.outcome].asksAnotherUnit) {
    requireChosen('inviteUnitId', fields.inviteUnitId);
    requireText('inviteQuestion', fields.inviteQuestion, hardTextLimit);
  } else if (!isBlank(fields.inviteUnitId) || !isBlank(fields.inviteQuestion)) {
    throw new DomainError('review.invites-nobody', { field: 'inviteQuestion' });
  }
}

/** When we look again: the day that was given, else by the outcome's own rhythm; `null` when the goal is reached. */
export function nextDateAfter(
  { outcome, nextDate }: Pick<ReviewFields<string>, 'outcome' | 'nextDate'>,
  today: CalendarDate,
): CalendarDate | null {
  const days = outcomeEffects[outcome].daysToNext;
  if (days === null) return null;
  return nextDate ? nextDate : workingDayBy(addDays(today, days));
}

/** A measure after the status; only those that run are touched. */
export function measureReviewed(measure: Measure, outcome: Outcome): Measure {
  const state = measureAfterReview[outcome];
  if (measure.state !== 'running' || state === 'running') return measure;
  return { ...measure, state, nextFollowUp: null, version: measure.version + 1 };
}

/** A measure when the forløb closes: ended, its pending follow-up cancelled. */
export function endMeasure(measure: Measure): Measure {
  if (measure.state === 'ended') return measure;
  return { ...measure, state: 'ended', nextFollowUp: null, version: measure.version + 1 };
}
