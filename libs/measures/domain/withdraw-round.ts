import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { AgreementRound } from './agreement-round';

/** Refuses a round that is over (`round.closed`): only an open one can be taken back. What was answered stays blind. */
export function requireOpenRound({ state }: Pick<AgreementRound, 'state'>): void {
  if (state !== 'open') throw new DomainError('round.closed');
}
