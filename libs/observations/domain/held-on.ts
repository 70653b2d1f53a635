import { dateOf, type Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireDate, type Optional } from '@faellesblik/access/domain/field-checks';

/** Refuses a missing day, and one that has not come: what has been said has been said. */
export function requirePast(heldOn: Optional<string>, now: Instant): void {
  requireDate('heldOn', heldOn, now);
  if (String(heldOn) > dateOf(now)) throw new DomainError('perspective.in-future', { field: 'heldOn' });
}

/** Refuses a missing day, and one that is over: a time that is agreed lies ahead. */
export function requireAhead(heldOn: Optional<string>, now: Instant): void {
  requireDate('heldOn', heldOn, now);
  if (String(heldOn) < dateOf(now)) throw new DomainError('perspective.is-past', { field: 'heldOn' });
}
