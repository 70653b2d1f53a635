import { dateOf, type CalendarDate, type Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireDate, requireText } from '@faellesblik/access/domain/field-checks';
import { hardTextLimit } from './limits';

/** Why it rests, and when somebody looks again. */
export interface Pause<Text extends string> {
  readonly reason: Text;
  readonly lookAgain: CalendarDate;
}

/** Refuses a pause without a reason, or without a later day to look again. */
export function checkPause({ reason, lookAgain }: Pause<string>, now: Instant): void {
  requireText('reason', reason, hardTextLimit);
  requireDate('lookAgain', lookAgain, now);
  if (lookAgain <= dateOf(now)) throw new DomainError('pause.not-later', { field: 'lookAgain' });
}
