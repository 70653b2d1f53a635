import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireWhole } from '@faellesblik/access/domain/field-checks';

/** How far two numbers may lie apart before the page asks why. */
const farApart = 2;

/** One adult's number for *deltagelse i fællesskabet*, as somebody reads it. */
export interface Assessment {
  /** Given by who reads it. */
  readonly mine: boolean;
  /** Nobody else came: its adult shows it alone, and a second number would not be blind. */
  readonly shown: boolean;
  /** `null`: another's, and not yet to be seen. */
  readonly participation: number | null;
}

type Given = Pick<Assessment, 'mine' | 'shown'>;

/** What is known of an observation to somebody who may assess it. */
export interface ToAssess {
  /** Its author, or who filled the line, has said a number in the open. */
  readonly saysNumber: boolean;
  readonly given: readonly Given[];
}

/** Is the number of a second adult still to come? Until then nobody says one in the open. */
export function awaitsSecond(given: readonly Pick<Assessment, 'shown'>[]): boolean {
  return given.length === 1 && !given.some((one) => one.shown);
}

/** May the reader give a number? Two adults do, each once, and only where no number stands in the open. */
export function mayAssess({ saysNumber, given }: ToAssess): boolean {
  return !saysNumber && (given.length === 0 || awaitsSecond(given)) && !given.some((one) => one.mine);
}

/** Refuses a number that cannot be, a third one, a second by the same person, and one that would not be blind. */
export function checkAssessment({ saysNumber, given }: ToAssess, participation: number): void {
  requireWhole('participation', participation, 1, 5);
  if (given.some((one) => one.mine)) throw new DomainError('assessment.given');
  requireAwaited(given);
  if (saysNumber) throw new DomainError('assessment.in-the-open');
}

/** Refuses a number where one has stood in the open, though it was taken away: nobody can know who has seen it. */
export function requireNeverSaid(hasSaidNumber: boolean): void {
  if (hasSaidNumber) throw new DomainError('assessment.was-in-the-open', { field: 'participation' });
}

/**
 * May the reader see to it that an assessment ends: ask another colleague, or show the own number alone? Who has given
 * the only number may, so that it never waits for somebody who does not come.
 */
export function mayEnd(given: readonly Given[]): boolean {
  return awaitsSecond(given) && given.some((one) => one.mine);
}

/** Refuses to ask another, or to show the only number, to who has not given it, and when it is over. */
export function requireEndable(given: readonly Given[]): void {
  requireAwaited(given);
  if (!mayEnd(given)) throw new DomainError('assessment.only-own');
}

/** Refuses a *jeg kan ikke* of who is not asked or has said it already, and when it is over. */
export function requireAsked(
  given: readonly Given[],
  { askedId, declinedIds }: { readonly askedId: string | null; readonly declinedIds: readonly string[] },
  personId: string,
): void {
  requireAwaited(given);
  if (askedId !== personId || declinedIds.includes(personId)) throw new DomainError('assessment.not-asked');
}

/** Who can be asked: who works on the forløb, but oneself and who has said that they cannot. */
export function mayBeAsked(
  one: { readonly personId: string; readonly function: string },
  askerId: string,
  declinedIds: readonly string[],
): boolean {
  return one.function !== 'observer' && one.personId !== askerId && !declinedIds.includes(one.personId);
}

/**
 * Refuses a correction by which the author would say a number in the open where adults assess, each without the other's.
 * What stood there before may stay, and be taken away.
 */
export function requireNothingSaid(before: number | null, after: number | null, isAssessed: boolean): void {
  if (isAssessed && after !== null && after !== before)
    throw new DomainError('observation.is-assessed', { field: 'observation.participation' });
}

/** As one reader may see them: until both are there, or the one is shown alone, nobody's number but the own. */
export function blinded<One extends Assessment>(given: readonly One[]): readonly One[] {
  if (!awaitsSecond(given)) return given;
  return given.map((one) => (one.mine ? one : { ...one, participation: null }));
}

/** Do the two see it so differently that it is worth a talk? */
export function seeItDifferently(given: readonly Pick<Assessment, 'participation'>[]): boolean {
  const [first, second] = given.map((one) => one.participation);
  return typeof first === 'number' && typeof second === 'number' && Math.abs(first - second) >= farApart;
}

function requireAwaited(given: readonly Given[]): void {
  if (given.length >= 2) throw new DomainError('assessment.both-given');
  if (given.some((one) => one.shown)) throw new DomainError('assessment.shown-alone');
}
