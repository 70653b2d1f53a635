import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from './case';
import type { Participant, ParticipantFunction } from './participant';

/** Offers the role of tovholder to somebody who takes part in the work. A new offer takes the place of an earlier one. */
export function offerHolder<T extends CaseInMotion>(
  subject: T,
  personId: string,
  participants: readonly Participant[],
): T {
  const field = 'personId';
  if (personId === subject.holderId) throw new DomainError('holder.already', { field });
  const asked = participants.find((one) => one.personId === personId);
  if (!asked) throw new DomainError('participant.not-found', { field });
  if (asked.function === 'observer') throw new DomainError('holder.observer', { field });
  return { ...subject, holderOfferedTo: personId };
}

/** What becomes of a participant when the role goes over. */
export type RoleChange = Pick<Participant, 'personId' | 'function' | 'secondAdult'>;

/** Takes the role over. When the makker does, the one who had it is makker, so that nobody stands alone. */
export function acceptHolder<T extends CaseInMotion>(
  subject: T,
  actor: Actor,
  participants: readonly Participant[],
  formerFunction: ParticipantFunction,
): { readonly subject: T; readonly changes: readonly RoleChange[] } {
  requireOffer(subject, actor);
  const mine = participants.find((one) => one.personId === actor.personId);
  if (!mine) throw new DomainError('participant.not-found');
  return {
    subject: { ...subject, holderId: actor.personId, holderOfferedTo: null },
    changes: [
      { personId: subject.holderId, function: formerFunction, secondAdult: mine.secondAdult },
      { personId: actor.personId, function: 'holder', secondAdult: false },
    ],
  };
}

/** Says no, by the one who is asked. */
export function declineHolder<T extends CaseInMotion>(subject: T, actor: Actor): T {
  requireOffer(subject, actor);
  return { ...subject, holderOfferedTo: null };
}

/** Takes the offer back. */
export function withdrawHolderOffer<T extends CaseInMotion>(subject: T): T {
  if (subject.holderOfferedTo === null) throw new DomainError('holder.not-offered');
  return { ...subject, holderOfferedTo: null };
}

function requireOffer(subject: CaseInMotion, actor: Actor): void {
  if (subject.holderOfferedTo !== actor.personId) throw new DomainError('holder.not-offered');
}
