import type { RequestWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { ChipTone } from '@faellesblik/platform/ui/chip';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import type { IconName } from '@faellesblik/platform/ui/icons';
import { daysWaiting, dueDate } from '@faellesblik/sparring/domain/sparring-request';
import { answeredText, waitingText } from './waiting-text';

/** How far a request is, as a chip says it. */
export interface RequestStanding {
  readonly word: string;
  readonly tone: ChipTone;
  readonly icon: IconName;
}

/** Whether a request waits, has been taken, or has been answered; one past its day asks to be looked at. */
export function requestStanding(
  {
    askedAt,
    takenAt,
    answeredAt,
    withdrawnAt,
  }: Pick<RequestWholeFragment, 'askedAt' | 'takenAt' | 'answeredAt' | 'withdrawnAt'>,
  now = new Date(),
): RequestStanding {
  if (answeredAt)
    return { word: answeredText(daysWaiting(askedAt, answeredAt)), tone: 'good', icon: 'circle-check' };
  if (withdrawnAt) return { word: WITHDRAWN, tone: 'plain', icon: 'undo' };
  if (takenAt) return { word: TAKEN, tone: 'accent', icon: 'handshake' };
  const isLate = isoDay(now) > dueDate(askedAt);
  return {
    word: waitingText(daysWaiting(askedAt, now.toISOString())),
    tone: isLate ? 'ask' : 'plain',
    icon: 'clock',
  };
}

const WITHDRAWN = $localize`:@@sparring.withdrawn:Trukket tilbage`;
const TAKEN = $localize`:@@sparring.taken:Nogen er på`;
