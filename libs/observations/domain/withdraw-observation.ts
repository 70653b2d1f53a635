import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import { requireOpen } from '@faellesblik/cases/domain/move-case';
import type { Observation } from './observation';

/** Refuses taking back another's observation, and taking anything back when the forløb is not open. */
export function requireWithdrawable(
  observation: Pick<Observation, 'authorId'>,
  actor: Actor,
  subject: Pick<CaseInMotion, 'state'>,
): void {
  if (observation.authorId !== actor.personId) throw new DomainError('observation.only-own');
  requireOpen(subject);
}
