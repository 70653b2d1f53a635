import { isLeaderOf, type Actor } from '@faellesblik/access/domain/actor';
import { dateOf, type CalendarDate, type Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireDate, requireText } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import type { CaseFacts } from '@faellesblik/cases/domain/case-facts';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import {
  missing,
  requirementsFor,
  requirementsForViewer,
  type Requirement,
} from '@faellesblik/cases/domain/requirements';
import { hasAnswered, type AgreementRound } from './agreement-round';
import type { Measure } from './measure';

/** What the leader writes when the round closes. */
export interface Decision<Text extends string = GuardedText> {
  readonly decision: Text;
  /** Revurderes d. */
  readonly reviewOn: CalendarDate;
}

/** What the closing needs, as this viewer may know it: `null` until they have answered, and when it is over. */
export function closingRequirements(
  round: AgreementRound,
  facts: CaseFacts,
  viewerId: string,
): readonly Requirement[] | null {
  if (round.state !== 'open' || !hasAnswered(round, viewerId)) return null;
  return requirementsForViewer('agreeing', facts, { answered: true });
}

/** May this person close it now? A leader of the house who has answered herself, when everything is in place. */
export function mayClose(
  round: AgreementRound,
  subject: CaseInMotion,
  facts: CaseFacts,
  actor: Actor,
): boolean {
  return (
    round.state === 'open' &&
    subject.state === 'agreeing' &&
    isLeaderOf(actor, subject.unitId) &&
    hasAnswered(round, actor.personId) &&
    missing(requirementsFor('agreeing', facts)).length === 0
  );
}

/** Refuses a decision without words or without a later day to look at it again. */
export function checkDecision(given: Decision<string>, now: Instant): void {
  requireText('decision', given.decision, hardTextLimit);
  requireDate('reviewOn', given.reviewOn, now);
  if (given.reviewOn <= dateOf(now)) throw new DomainError('round.review-not-later', { field: 'reviewOn' });
}

/** Closes the round with its decision. Whether it may close is refused by `beginRunning`, which is called with it. */
export function closeRound(round: AgreementRound, given: Decision, now: Instant): AgreementRound {
  if (round.state !== 'open') throw new DomainError('round.closed');
  checkDecision(given, now);
  return { ...round, state: 'closed', closedAt: now, decision: given.decision, reviewOn: given.reviewOn };
}

/** A measure of the round, running from now on. */
export function runMeasure(measure: Measure): Measure {
  return { ...measure, state: 'running', version: measure.version + 1 };
}
