import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Profession } from '@faellesblik/access/domain/profession';
import type { UnitKind } from '@faellesblik/access/domain/unit';
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

const functionByProfession: Partial<Readonly<Record<Profession, ParticipantFunction>>> = {
  laerer: 'laerer',
  boernehaveklasseleder: 'laerer',
  leder: 'leader',
};

/** What somebody is in a forløb by where they work and what they are, while nobody has said otherwise. */
export function functionOf(unitKind: UnitKind, profession: Profession): ParticipantFunction {
  if (unitKind === 'ppr') return 'ppr';
  if (['support', 'sundhedspleje', 'social'].includes(unitKind)) return 'support';
  return functionByProfession[profession] ?? 'paedagog';
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

/** Refuses a participation that would end with the role of tovholder in it (`holder.leaves`): it is handed over first. */
export function checkLeaving(
  personId: string,
  subject: Pick<CaseInMotion, 'holderId'>,
  participants: readonly Participant[],
): void {
  if (personId === subject.holderId) throw new DomainError('holder.leaves');
  if (!participants.some((one) => one.personId === personId)) throw new DomainError('participant.not-found');
}

/** The participant with all of the history. Refuses who has it already. */
export function widen(personId: string, participants: readonly Participant[]): Participant {
  const found = participants.find((one) => one.personId === personId);
  if (!found) throw new DomainError('participant.not-found', { field: 'personId' });
  if (found.seesFrom === 'start') throw new DomainError('participant.sees-all', { field: 'personId' });
  return { ...found, seesFrom: 'start' };
}

/** Refuses to suggest somebody who is in already, or has been suggested. */
export function checkSuggestion(
  personId: string,
  participants: readonly Participant[],
  suggested: readonly string[],
): void {
  const field = 'personId';
  if (participants.some((one) => one.personId === personId)) {
    throw new DomainError('participant.already-in', { field });
  }
  if (suggested.includes(personId)) throw new DomainError('participant.already-suggested', { field });
}
