import { dateOf, endOfDay } from '@faellesblik/access/domain/calendar';
import { proposedDeadline } from '@faellesblik/measures/domain/open-round';

/** How a deadline is chosen: three days from now, at the meeting, or a day of one's own. */
export type DeadlineChoice = 'threeDays' | 'atMeeting' | 'day';

/** The moment a round is to be answered by. *På mødet* and a chosen day both last until that day ends in Denmark; null while no day is chosen. */
export function deadlineOf(choice: DeadlineChoice, day: string, now = new Date()): string | null {
  if (choice === 'threeDays') return proposedDeadline(now.toISOString());
  if (choice === 'atMeeting') return endOfDay(dateOf(now.toISOString()));
  return day ? endOfDay(day) : null;
}
