import type { CalendarDate, Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import {
  allowText,
  isBlank,
  requireChosen,
  requireDate,
  requireText,
  requireWhole,
  type Optional,
} from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit, titleLimit } from '@faellesblik/cases/domain/limits';
import type { Approach, MakesSense, MeasureLevel, MeasureState } from './choices';

/** What a measure says. `Text` is `string` while it is written and `GuardedText` once it is proposed. */
export interface MeasureFields<Text extends string = GuardedText> {
  readonly title: Text;
  readonly level: MeasureLevel;
  readonly approach: Approach;
  /** Hvad gør vi? */
  readonly what: Text;
  /** Hvornår i hverdagen? */
  readonly when: Text;
  readonly ownerId: string;
  readonly coOwnerId?: Optional<string>;
  readonly start: CalendarDate;
  /** 1–12, six unless told. */
  readonly durationWeeks: number;
  readonly goal: Text;
  /** Two or three signs that can be seen. */
  readonly signs: readonly Text[];
  readonly makesSense: MakesSense;
  readonly firstFollowUp: CalendarDate;
  /** Why it begins with the single child; see the soft gate. */
  readonly levelReason?: Optional<Text>;
}

/** A measure (tiltag) in a forløb. */
export interface Measure extends MeasureFields {
  readonly id: string;
  readonly caseId: string;
  readonly state: MeasureState;
  readonly version: number;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  /** The next planned follow-up; `null` when it has ended. */
  readonly nextFollowUp: CalendarDate | null;
}

/** The fewest and the most signs. */
export const signCount = { from: 2, to: 3 } as const;
/** The shortest and the longest duration, and what is proposed, in weeks. */
export const durationWeeks = { from: 1, to: 12, proposed: 6 } as const;

/** Refuses a measure that is not whole. Owners are participants of the forløb now: their ids are given. */
export function checkMeasure(
  fields: MeasureFields<string>,
  participantIds: readonly string[],
  now: Instant,
): void {
  requireText('title', fields.title, titleLimit);
  requireText('what', fields.what, hardTextLimit);
  requireText('when', fields.when, hardTextLimit);
  requireText('goal', fields.goal, hardTextLimit);
  allowText('levelReason', fields.levelReason, hardTextLimit);
  checkOwners(fields, participantIds);
  requireWhole('durationWeeks', fields.durationWeeks, durationWeeks.from, durationWeeks.to);
  checkSigns(fields.signs);
  checkDates(fields, now);
}

/** Makes a proposal of it; the soft gate has been passed before. */
export function proposeMeasure(
  fields: MeasureFields,
  made: { readonly id: string; readonly caseId: string; readonly proposedBy: string },
  participantIds: readonly string[],
  now: Instant,
): Measure {
  checkMeasure(fields, participantIds, now);
  return {
    ...fields,
    ...made,
    state: 'proposed',
    version: 1,
    proposedAt: now,
    nextFollowUp: fields.firstFollowUp,
  };
}

/** Has it an owner, signs and a first follow-up date? Only then can it run. */
export function isComplete(
  measure: Pick<MeasureFields<string>, 'ownerId' | 'signs' | 'firstFollowUp'>,
): boolean {
  return (
    !isBlank(measure.ownerId) &&
    measure.signs.filter((sign) => !isBlank(sign)).length >= signCount.from &&
    !isBlank(measure.firstFollowUp)
  );
}

function checkOwners(fields: MeasureFields<string>, participantIds: readonly string[]): void {
  requireChosen('ownerId', fields.ownerId);
  requireParticipant('ownerId', fields.ownerId, participantIds);
  if (fields.coOwnerId === null || fields.coOwnerId === undefined) return;
  requireParticipant('coOwnerId', fields.coOwnerId, participantIds);
  if (fields.coOwnerId === fields.ownerId)
    throw new DomainError('measure.same-owner', { field: 'coOwnerId' });
}

function requireParticipant(field: string, personId: string, participantIds: readonly string[]): void {
  if (!participantIds.includes(personId)) throw new DomainError('measure.owner-not-in', { field });
}

function checkSigns(signs: readonly string[]): void {
  signs.forEach((sign, index) => requireText(`signs.${index}`, sign, titleLimit));
  if (signs.length < signCount.from || signs.length > signCount.to) {
    throw new DomainError('measure.sign-count', { field: 'signs', ...signCount });
  }
}

function checkDates(fields: MeasureFields<string>, now: Instant): void {
  requireDate('start', fields.start, now);
  requireDate('firstFollowUp', fields.firstFollowUp, now);
  if (fields.firstFollowUp < fields.start) {
    throw new DomainError('measure.follow-up-before-start', { field: 'firstFollowUp' });
  }
}
