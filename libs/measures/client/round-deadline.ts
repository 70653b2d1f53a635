import { proposedDeadline } from '@faellesblik/measures/domain/open-round';

/** How a deadline is chosen: three days from now, at the meeting, or a day of one's own. */
export type DeadlineChoice = 'threeDays' | 'atMeeting' | 'day';

/** The moment a round is to be answered by. *På mødet* and a chosen day both last until midnight of that day; null while no day is chosen. */
export function deadlineOf(choice: DeadlineChoice, day: string, now = new Date()): string | null {
  if (choice === 'threeDays') return proposedDeadline(now.toISOString());
  if (choice === 'atMeeting') return endOf(now);
  return day ? endOf(new Date(`${day}T12:00:00`)) : null;
}

function endOf(day: Date): string {
  const end = new Date(day);
  end.setHours(23, 59, 59, 0);
  return end.toISOString();
}
