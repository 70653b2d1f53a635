import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { mayBeAsked } from '@faellesblik/observations/domain/assessment';

/** Does this person take part, and do more than look on? */
export function worksOn({ participants }: CaseWholeFragment, personId: string): boolean {
  return participants.some((one) => one.person.id === personId && one.function !== 'observer');
}

/** Who can be asked to assess, for a list to choose from. */
export function toBeAsked(
  { participants }: CaseWholeFragment,
  askerId: string,
  declinedIds: readonly string[] = [],
): readonly { readonly value: string; readonly word: string }[] {
  return participants
    .filter((one) => mayBeAsked({ personId: one.person.id, function: one.function }, askerId, declinedIds))
    .map(({ person }) => ({ value: person.id, word: person.name }));
}
