import type { Needs } from '@faellesblik/anonymisation/client/form-sending';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { BasisInput, BasisKind, FindingAnswer } from '@faellesblik/contracts/generated/schema';

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
export function basisDraftOf(
  basis: Pick<NonNullable<CaseWholeFragment['basis']>, 'kind' | 'how' | 'week' | 'other'> | null,
): BasisDraft {
  if (!basis) return EMPTY_BASIS;
  return { kind: basis.kind, how: basis.how ?? '', week: basis.week ?? '', other: basis.other ?? '' };
}

/** What is sent: what belongs to the chosen kind alone. */
export function toBasisInput({ kind, how, week, other }: BasisDraft): BasisInput {
  if (kind === null) throw new Error('A basis is sent when its kind is chosen.');
  if (kind === 'parentsInvolved') return { kind, how: how.trim(), week: week || null };
  return kind === 'otherAuthority' ? { kind, other: other.trim() } : { kind };
}

/** What the chosen kind has to say, by its path in the input. */
export function basisNeeds({ kind, how, week, other }: BasisDraft): Needs {
  if (kind === 'parentsInvolved') return { 'basis.kind': kind, 'basis.how': how, 'basis.week': week };
  return kind === 'otherAuthority' ? { 'basis.kind': kind, 'basis.other': other } : { 'basis.kind': kind };
}

/** The parts of a basis that show their own error. */
export const BASIS_FIELDS = ['basis.kind', 'basis.how', 'basis.week', 'basis.other'] as const;

/** What was answered about the basis, and about the rest of the form it stands in. */
export function splitAnswers(answers: readonly FindingAnswer[]): [FindingAnswer[], FindingAnswer[]] {
  const isOfBasis = ({ field }: FindingAnswer): boolean => field.startsWith('basis.');
  return [answers.filter(isOfBasis), answers.filter((answer) => !isOfBasis(answer))];
}
