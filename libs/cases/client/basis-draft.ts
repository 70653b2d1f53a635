import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { BasisInput, BasisKind } from '@faellesblik/contracts/generated/schema';

/** The basis as it is being filled in. */
export interface BasisDraft {
  readonly kind: BasisKind | null;
  readonly how: string;
  /** `2026-W45`, or empty. */
  readonly week: string;
  readonly other: string;
}

/** Nothing chosen yet. */
export const EMPTY_BASIS: BasisDraft = { kind: null, how: '', week: '', other: '' };

/** What stands now, to be changed. */
export function basisDraftOf(basis: CaseWholeFragment['basis']): BasisDraft {
  if (!basis) return EMPTY_BASIS;
  return { kind: basis.kind, how: basis.how ?? '', week: basis.week ?? '', other: basis.other ?? '' };
}

/** What is sent: what belongs to the chosen kind alone; null before a kind is chosen. */
export function toBasisInput({ kind, how, week, other }: BasisDraft): BasisInput | null {
  if (kind === null) return null;
  if (kind === 'parentsInvolved') return { kind, how: how.trim(), week: week || null };
  return kind === 'otherAuthority' ? { kind, other: other.trim() } : { kind };
}

/** What of the basis is still missing: the field that holds it, or null when it can be sent. */
export function missingInBasis(draft: BasisDraft): 'kind' | 'how' | 'week' | 'other' | null {
  if (draft.kind === null) return 'kind';
  if (draft.kind === 'otherAuthority') return draft.other.trim() ? null : 'other';
  if (draft.kind === 'anonymous') return null;
  if (!draft.how.trim()) return 'how';
  return draft.week ? null : 'week';
}
