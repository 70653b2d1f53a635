import { isLeaderOf, type Actor } from '@faellesblik/access/domain/actor';
import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from './case';
import type { Participant } from './participant';

/** What somebody came to: *ikke aktuelt*, *drøftet med leder, pligten er stadig min*, *underretning sendt i fagsystem*. */
export const dutyResults = ['notRelevant', 'discussedWithLeader', 'reported'] as const;
export type DutyResult = (typeof dutyResults)[number];

/** That somebody has considered the duty to notify (underretningsovervejelse): who, when, which result, and never a word about why. */
export interface DutyCheck {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  /** From where the person takes part: its leader is the only other one who sees it. */
  readonly unitId: string;
  readonly at: Instant;
  readonly result: DutyResult;
}

/**
 * Whoever sees a forløb may consider the duty in it, with any function and in any state: it is the person's own.
 * A later result is a new one beside the one before.
 */
export function considerDuty(
  given: { readonly id: string; readonly result: DutyResult },
  subject: Pick<CaseInMotion, 'id' | 'unitId'>,
  participants: readonly (Pick<Participant, 'personId'> & { readonly unitId: string })[],
  actor: Actor,
  now: Instant,
): DutyCheck {
  const place = participants.find((one) => one.personId === actor.personId);
  if (!place && !isLeaderOf(actor, subject.unitId)) throw new DomainError('not-found');
  const unitId = place?.unitId ?? subject.unitId;
  return { ...given, caseId: subject.id, personId: actor.personId, unitId, at: now };
}

/** It is seen by the person, and by the leader of that person's unit; by nobody else, whatever they are to the forløb. */
export function seesDutyCheck(check: Pick<DutyCheck, 'personId' | 'unitId'>, actor: Actor): boolean {
  return check.personId === actor.personId || isLeaderOf(actor, check.unitId);
}
