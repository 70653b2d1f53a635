import type { MeasureWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { Done, FindingAnswer, LogFollowUpInput } from '@faellesblik/contracts/generated/schema';
import { nextFollowUp } from '@faellesblik/measures/domain/follow-up';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Needs } from '@faellesblik/anonymisation/client/form-sending';

/** The quick follow-up while it is written. */
export interface QuickLog {
  /** The measure it is about, so that a draft is not taken for another's. */
  readonly measureId: string;
  readonly done: Done | null;
  readonly participation: number | null;
  readonly line: string;
  readonly heldOn: string;
  /** Empty: the rhythm decides. */
  readonly nextDate: string;
}

/** Nothing tapped yet; it was held today. */
export function blankLog(today: string): QuickLog {
  return { measureId: '', done: null, participation: null, line: '', heldOn: today, nextDate: '' };
}

/** What it cannot go without: three taps and one line, of which the day is tapped by itself. */
export function logNeeds({ done, participation, line, heldOn }: QuickLog): Needs {
  return { done, participation, line, heldOn };
}

/** The next date as the page shows it; what is shown is what is saved. Null for a measure that no longer runs. */
export function nextDateShown(
  measure: Pick<MeasureWholeFragment, 'state' | 'nextFollowUp'>,
  { nextDate, heldOn }: QuickLog,
): string | null {
  if (!heldOn) return nextDate || measure.nextFollowUp;
  return nextFollowUp(measure, { heldOn, nextDate, done: 'yes', participation: 1, line: '' as GuardedText });
}

/** What is sent: exactly what was tapped and written. */
export function followUpInput(
  measureId: string,
  { done, participation, line, heldOn }: QuickLog,
  nextDate: string | null,
  answers: readonly FindingAnswer[],
): Omit<LogFollowUpInput, 'mutationId'> {
  if (done === null || participation === null) throw new Error('It is sent only when both are tapped.');
  return { measureId, done, participation, line, heldOn, nextDate, answers: [...answers] };
}
