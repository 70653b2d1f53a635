import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import { requireOpen } from '@faellesblik/cases/domain/move-case';

/** What every child's voice and every contact with the parents has. */
export interface Perspective {
  readonly id: string;
  readonly caseId: string;
  readonly authorId: string;
  /** 1 when written, one more with each correction; what it said before is kept. */
  readonly version: number;
}

/** Refuses correcting or taking back what another has written, and either when the forløb is not open. */
export function requireOwnPerspective(
  { authorId }: Pick<Perspective, 'authorId'>,
  actor: Actor,
  subject: Pick<CaseInMotion, 'state'>,
): void {
  if (authorId !== actor.personId) throw new DomainError('perspective.only-own');
  requireOpen(subject);
}
