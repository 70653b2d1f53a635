import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { mayBeAsked } from '@faellesblik/observations/domain/assessment';

/** Has who was asked declined, or no part any more in the work on the forløb? */
export function askedInVain(
  { participants }: CaseWholeFragment,
  { asked, declined }: Pick<ObservationWholeFragment['assessments'][number], 'asked' | 'declined'>,
): boolean {
  if (!asked) return false;
  const worksOnIt = participants.some((one) => one.person.id === asked.id && one.function !== 'observer');
  return !worksOnIt || declined.some(({ id }) => id === asked.id);
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
