import { addDaysToInstant, isAfter, type Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { votersAmong, type AgreementRound, type RoundParticipant, type Voter } from './agreement-round';
import { isComplete, type Measure } from './measure';

/** Days to answer unless told otherwise. */
const PROPOSED_DAYS = 3;
/** A round that lasts longer than this is no round. */
const LONGEST_DAYS = 30;

/** The deadline that is proposed: three days. */
export function proposedDeadline(now: Instant): Instant {
  return addDaysToInstant(now, PROPOSED_DAYS);
}

/**
 * Opens a round about proposed measures. The case itself moves by `beginAgreeing`. Refused when nobody beside the
 * leader could ever say yes, or no leader of the house is asked: such a round could not be closed.
 */
export function openRound(
  made: { readonly id: string; readonly caseId: string; readonly deadline: Instant },
  measures: readonly Measure[],
  participants: readonly RoundParticipant[],
  now: Instant,
): AgreementRound {
  checkMeasures(measures);
  checkDeadline(made.deadline, now);
  const voters = votersAmong(participants);
  checkVoters(voters);
  return {
    ...made,
    measureIds: measures.map((one) => one.id),
    state: 'open',
    openedAt: now,
    voters,
    closedAt: null,
    decision: null,
    reviewOn: null,
  };
}

function checkMeasures(measures: readonly Measure[]): void {
  const field = 'measureIds';
  if (measures.length === 0) throw new DomainError('round.no-measure', { field });
  if (measures.some((one) => one.state !== 'proposed'))
    throw new DomainError('round.not-proposed', { field });
  if (!measures.every(isComplete)) throw new DomainError('round.measure-incomplete', { field });
}

function checkDeadline(deadline: Instant, now: Instant): void {
  const latest = addDaysToInstant(now, LONGEST_DAYS);
  if (!isAfter(deadline, now) || isAfter(deadline, latest)) {
    throw new DomainError('round.deadline', { field: 'deadline', days: LONGEST_DAYS });
  }
}

function checkVoters(voters: readonly Voter[]): void {
  const stances = voters.filter((one) => one.voice === 'stance');
  if (!stances.some((one) => one.leads)) throw new DomainError('round.leader-not-asked');
  if (!stances.some((one) => !one.leads)) throw new DomainError('round.nobody-else-asked');
}
