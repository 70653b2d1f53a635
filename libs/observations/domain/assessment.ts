import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireWhole } from '@faellesblik/access/domain/field-checks';

/** How far two numbers may lie apart before the page asks why. */
const farApart = 2;

/** One adult's number for *deltagelse i fællesskabet*, as somebody reads it. */
export interface Assessment {
  /** Given by who reads it. */
  readonly mine: boolean;
  /** `null`: another's, and not yet to be seen. */
  readonly participation: number | null;
}

/** What is known of an observation to somebody who may assess it. */
export interface ToAssess {
  /** Its author, or who filled the line, has said a number in the open. */
  readonly saysNumber: boolean;
  readonly given: readonly Pick<Assessment, 'mine'>[];
}

/** May the reader give a number? Two adults do, each once, and only where no number stands in the open. */
export function mayAssess({ saysNumber, given }: ToAssess): boolean {
  return !saysNumber && given.length < 2 && !given.some((one) => one.mine);
}

/** Refuses a number that cannot be, a third one, a second by the same person, and one that would not be blind. */
export function checkAssessment({ saysNumber, given }: ToAssess, participation: number): void {
  requireWhole('participation', participation, 1, 5);
  if (given.some((one) => one.mine)) throw new DomainError('assessment.given');
  if (given.length >= 2) throw new DomainError('assessment.both-given');
  if (saysNumber) throw new DomainError('assessment.in-the-open');
}

/** As one reader may see them: until both are there, nobody's number but the own. */
export function blinded<One extends Assessment>(given: readonly One[]): readonly One[] {
  if (given.length >= 2) return given;
  return given.map((one) => (one.mine ? one : { ...one, participation: null }));
}

/** Do the two see it so differently that it is worth a talk? */
export function seeItDifferently(given: readonly Assessment[]): boolean {
  const [first, second] = given.map((one) => one.participation);
  return typeof first === 'number' && typeof second === 'number' && Math.abs(first - second) >= farApart;
}
