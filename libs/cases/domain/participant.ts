import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from './case';

/** What a person is in one forløb. */
export const participantFunctions = [
  'holder',
  'paedagog',
  'laerer',
  'leader',
  'ppr',
  'support',
  'observer',
] as const;
export type ParticipantFunction = (typeof participantFunctions)[number];

/** From where a participant sees: the start of the forløb, or the moment they came in. */
export const seesFromChoices = ['start', 'today'] as const;
export type SeesFrom = (typeof seesFromChoices)[number];

/** One who takes part now. */
export interface Participant {
  readonly personId: string;
  readonly function: ParticipantFunction;
  readonly seesFrom: SeesFrom;
  readonly since: Instant;
  /** Makker: the one with whom the case holder does not stand alone. */
  readonly secondAdult: boolean;
}

/** Whom the leader asks in, and how. */
export interface Invitation {
  readonly personId: string;
  readonly function: ParticipantFunction;
  readonly seesFrom: SeesFrom;
  readonly secondAdult: boolean;
}

/** The choice that is proposed at invitation: the start for PPR, Support and a makker, today for observers and later newcomers. */
export function proposedSeesFrom(invited: ParticipantFunction, secondAdult = false): SeesFrom {
  if (invited === 'observer') return 'today';
  return secondAdult || invited === 'ppr' || invited === 'support' || invited === 'holder'
    ? 'start'
    : 'today';
}

/** From which moment this participant sees; `null` is the very beginning. */
export function seesFrom(participant: Pick<Participant, 'seesFrom' | 'since'>): Instant | null {
  return participant.seesFrom === 'start' ? null : participant.since;
}

/** May this participant see what was shared at that moment? */
export function sees(participant: Pick<Participant, 'seesFrom' | 'since'>, sharedAt: Instant): boolean {
  const from = seesFrom(participant);
  return from === null || Date.parse(sharedAt) >= Date.parse(from);
}

/** Does this person belong to another house than the community's? */
export function isOutsider(personUnitIds: readonly string[], subject: Pick<CaseInMotion, 'unitId'>): boolean {
  return !personUnitIds.includes(subject.unitId);
}

/** Refuses somebody who is in already, a second holder, and an observing makker. */
export function checkInvitation(invitation: Invitation, participants: readonly Participant[]): void {
  if (participants.some((one) => one.personId === invitation.personId)) {
    throw new DomainError('participant.already-in', { field: 'personId' });
  }
  if (invitation.function === 'holder')
    throw new DomainError('participant.one-holder', { field: 'function' });
  if (invitation.secondAdult && invitation.function === 'observer') {
    throw new DomainError('participant.observer-not-second', { field: 'secondAdult' });
  }
}

/** Refuses to remove the case holder, and somebody who is not in. */
export function checkRemoval(
  personId: string,
  subject: Pick<CaseInMotion, 'holderId'>,
  participants: readonly Participant[],
): void {
  if (personId === subject.holderId) throw new DomainError('participant.holder-stays', { field: 'personId' });
  if (!participants.some((one) => one.personId === personId)) {
    throw new DomainError('participant.not-found', { field: 'personId' });
  }
}
