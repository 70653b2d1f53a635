import { DomainError } from './domain-error';

/** Refuses an edit of something others have changed since it was read (`version.changed`). */
export function requireVersion(current: { readonly version: number }, read: number): void {
  if (current.version !== read) throw new DomainError('version.changed', { version: current.version });
}
