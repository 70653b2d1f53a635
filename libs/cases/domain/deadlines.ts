import { addDays, dateOf, type CalendarDate, type Instant } from '@faellesblik/access/domain/calendar';
import { isOpen, type CaseState } from './case-state';

/** Days until somebody stands beside the one who wondered (ingen står alene). */
export const secondAdultWithinDays = 7;
/** Days after which an undring is reminded of *fælles blik*. */
export const sharedLookWithinDays = 14;

/** What the deadlines of a forløb are counted from. */
export interface Waiting {
  readonly state: CaseState;
  readonly openedAt: Instant;
  /** Since when nobody is second adult; `null` while somebody is. */
  readonly aloneSince: Instant | null;
}

/** Until when something is to happen, as the page and Mit bord tell it. A forløb that rests or has ended has none. */
export interface Deadlines {
  readonly aloneSince: Instant | null;
  readonly secondAdultBy: CalendarDate | null;
  readonly secondAdultOverdue: boolean;
  /** Only while it is an undring. */
  readonly sharedLookBy: CalendarDate | null;
  readonly sharedLookOverdue: boolean;
}

/** By when, and whether it is late. The last day is not late. */
export function deadlinesOf({ state, openedAt, aloneSince }: Waiting, now: Instant): Deadlines {
  const today = dateOf(now);
  const alone = isOpen(state) ? aloneSince : null;
  const secondAdultBy = alone === null ? null : addDays(dateOf(alone), secondAdultWithinDays);
  const sharedLookBy = state === 'wonder' ? addDays(dateOf(openedAt), sharedLookWithinDays) : null;
  return {
    aloneSince: alone,
    secondAdultBy,
    secondAdultOverdue: secondAdultBy !== null && today > secondAdultBy,
    sharedLookBy,
    sharedLookOverdue: sharedLookBy !== null && today > sharedLookBy,
  };
}

/** What the leader and the tovholder are reminded of: nobody beside them, an undring that stands still, a pause that is over. */
export const reminderKinds = ['secondAdult', 'sharedLook', 'pauseOver'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Days before the last one that a reminder begins. */
const REMINDED_BEFORE = 2;

/** A forløb somebody leads or holds. */
export interface Led extends Waiting {
  /** While it rests: the day to look again. */
  readonly lookAgain: CalendarDate | null;
}

/** One thing to be reminded of. */
export interface DueReminder {
  readonly kind: ReminderKind;
  readonly by: CalendarDate;
  readonly overdue: boolean;
}

/** What is near or late. A pause is told on its day, *fælles blik* after its fortnight. */
export function remindersOf(led: Led, now: Instant): readonly DueReminder[] {
  const today = dateOf(now);
  const { secondAdultBy, sharedLookBy } = deadlinesOf(led, now);
  const candidates: readonly [ReminderKind, CalendarDate | null, daysBefore: number][] = [
    ['secondAdult', secondAdultBy, REMINDED_BEFORE],
    ['sharedLook', sharedLookBy, 0],
    ['pauseOver', led.state === 'paused' ? led.lookAgain : null, 0],
  ];
  return candidates.flatMap(([kind, by, daysBefore]) =>
    by !== null && today >= addDays(by, -daysBefore) ? [{ kind, by, overdue: today > by }] : [],
  );
}
