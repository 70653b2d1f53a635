import type { FindingAnswer, HoldReviewInput, Outcome } from '@faellesblik/contracts/generated/schema';
import { outcomeEffects } from '@faellesblik/cases/domain/review-outcome';
import { nextDateAfter } from '@faellesblik/measures/domain/review';
import type { Needs } from '@faellesblik/anonymisation/client/form-sending';

/** A status while it is written. */
export interface ReviewEntry {
  readonly outcome: Outcome | null;
  readonly reason: string;
  /** Empty: the outcome's own rhythm decides. */
  readonly nextDate: string;
  readonly inviteUnitId: string;
  readonly inviteQuestion: string;
}

/** Nothing chosen yet. */
export const BLANK_REVIEW: ReviewEntry = {
  outcome: null,
  reason: '',
  nextDate: '',
  inviteUnitId: '',
  inviteQuestion: '',
};

/** When we look again, as the page shows it; null when the goal is reached and nothing is left to look at. */
export function nextLook({ outcome, nextDate }: ReviewEntry, today: string): string | null {
  return outcome && nextDateAfter({ outcome, nextDate }, today);
}

/** Whether another unit is asked with this outcome. */
export function invites({ outcome }: ReviewEntry): boolean {
  return outcome !== null && outcomeEffects[outcome].asksAnotherUnit;
}

/** What a status cannot go without. */
export function reviewNeeds(entry: ReviewEntry): Needs {
  const { outcome, reason, inviteUnitId, inviteQuestion } = entry;
  return { outcome, reason, ...(invites(entry) ? { inviteUnitId, inviteQuestion } : {}) };
}

/** What is sent; unit and question go only when the outcome invites somebody. */
export function reviewInput(
  address: { readonly caseId: string; readonly version: number },
  entry: ReviewEntry,
  today: string,
  answers: readonly FindingAnswer[],
): Omit<HoldReviewInput, 'mutationId'> {
  const { outcome, reason, inviteUnitId, inviteQuestion } = entry;
  if (outcome === null) throw new Error('It is sent only when an outcome is chosen.');
  const invited = invites(entry) ? { inviteUnitId, inviteQuestion } : {};
  return { ...address, outcome, reason, nextDate: nextLook(entry, today), ...invited, answers: [...answers] };
}
