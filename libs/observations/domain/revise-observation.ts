import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import { requireOpen } from '@faellesblik/cases/domain/move-case';
import { requireNothingSaid } from './assessment';
import { checkObservation, type Observation, type ObservationFields } from './observation';

/** What a revision ends in; in a conflict nothing is written, and the page can show both. */
export type Revision =
  | { readonly kind: 'revised'; readonly observation: Observation; readonly before: Observation }
  | { readonly kind: 'conflict'; readonly current: Observation };

/** May this person correct it? One's own text only, while the forløb is open. */
export function mayRevise(observation: Observation, actor: Actor): boolean {
  return observation.authorId === actor.personId;
}

/**
 * Corrects one's own observation. Since it has been shared, the text before is kept as a revision (`before`).
 * `version` is the one the author has read; an older one is a conflict, not an error. `isAssessed`: an adult has given a
 * number for the participation, and the author says none in the open.
 */
export function reviseObservation(
  current: Observation,
  fields: ObservationFields,
  version: number,
  actor: Actor,
  subject: Pick<CaseInMotion, 'state'>,
  isAssessed: boolean,
): Revision {
  if (!mayRevise(current, actor)) throw new DomainError('observation.only-own');
  requireOpen(subject);
  if (current.version !== version) return { kind: 'conflict', current };
  checkObservation(fields);
  requireNothingSaid(current.participation ?? null, fields.participation ?? null, isAssessed);
  const { id, caseId, authorId, sharedAt } = current;
  const observation = { ...fields, id, caseId, authorId, sharedAt, version: version + 1 };
  return { kind: 'revised', observation, before: current };
}
