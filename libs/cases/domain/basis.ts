import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireText, requireWeek, type Optional } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { softTextLimit } from './limits';

/**
 * On what basis others look with: anonymous sparring (nobody outside the house can tell who),
 * the parents are involved (how, week), another authority (which).
 */
export const basisKinds = ['anonymous', 'parentsInvolved', 'otherAuthority'] as const;
export type BasisKind = (typeof basisKinds)[number];

/** The basis as stated: no document, no text about the child. */
export interface Basis<Text extends string = GuardedText> {
  readonly kind: BasisKind;
  readonly how?: Optional<Text>;
  readonly week?: Optional<string>;
  readonly other?: Optional<Text>;
}

/** Refuses a basis that does not say what its kind has to say. */
export function checkBasis(basis: Basis<string>): void {
  if (basis.kind === 'parentsInvolved') {
    requireText('basis.how', basis.how, softTextLimit);
    requireWeek('basis.week', basis.week);
  }
  if (basis.kind === 'otherAuthority') requireText('basis.other', basis.other, softTextLimit);
}

/** The basis with what belongs to its kind, and nothing left over from another choice. */
export function tidyBasis<Text extends string>(basis: Basis<Text>): Basis<Text> {
  const { kind, how, week, other } = basis;
  if (kind === 'parentsInvolved') return { kind, how: how ?? null, week: week ?? null };
  return kind === 'otherAuthority' ? { kind, other: other ?? null } : { kind };
}

/** Refuses to let the first person from another unit in before the basis has been stated. */
export function requireBasis(hasBasis: boolean, invitedIsOutsider: boolean): void {
  if (invitedIsOutsider && !hasBasis) throw new DomainError('basis.missing', { field: 'basis' });
}
