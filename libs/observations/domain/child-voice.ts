import type { CalendarDate, Instant } from '@faellesblik/access/domain/calendar';
import { requireChosen, requireText, type Optional } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import type { ChildPlaceSource } from './choices';
import { requirePast } from './held-on';

/** Whose voice it is: one child, or the group where it spoke. */
export const voicesOf = ['child', 'circleTime', 'classMeeting', 'interview'] as const;
export type VoiceOf = (typeof voicesOf)[number];

/** A child by its code: Barn A, Barn B … Never a name. */
export const childCodes = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type ChildCode = (typeof childCodes)[number];

/** How it looks to one child or to the group, as it was said, drawn or seen. */
export interface ChildVoiceFields<Text extends string = GuardedText> {
  readonly of: VoiceOf;
  /** Which child; only when it is one. */
  readonly child?: Optional<ChildCode>;
  readonly source: ChildPlaceSource;
  readonly heldOn?: Optional<CalendarDate>;
  /** What was said or shown, or *endnu ikke, fordi …* */
  readonly what: Text;
  /** Who asked; a participant. */
  readonly askedById?: Optional<string>;
}

/** Refuses a voice without words, of no child, or of a day that has not come. Nobody has asked yet: no day, no asker. */
export function checkChildVoice(fields: ChildVoiceFields<string>, now: Instant): void {
  if (fields.of === 'child') requireChosen('child', fields.child);
  requireText('what', fields.what, hardTextLimit);
  if (fields.source !== 'notYet') requirePast(fields.heldOn, now);
}

/** The voice with only what belongs to its kind. */
export function childVoice(fields: ChildVoiceFields, now: Instant): ChildVoiceFields {
  checkChildVoice(fields, now);
  const isAsked = fields.source !== 'notYet';
  return {
    ...fields,
    child: fields.of === 'child' ? fields.child : null,
    heldOn: isAsked ? fields.heldOn : null,
    askedById: isAsked ? fields.askedById : null,
  };
}
