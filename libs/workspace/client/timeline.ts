import { eventWords } from '@faellesblik/cases/client/event-words';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { OUTCOME_WORDS } from '@faellesblik/measures/client/outcome-words';
import { dayText, daysUntil, isoDay } from '@faellesblik/platform/ui/day-text';
import type { IconName } from '@faellesblik/platform/ui/icons';
import { tabOfEvent } from './case-tabs';
import { tellableEvents } from './tellable-events';
import type { WorkspaceEvent } from './workspace-store';

/** One line of the timeline: who did what, what it was about, and where it can be seen. */
export interface TimelineEntry {
  readonly event: WorkspaceEvent;
  readonly icon: IconName;
  readonly words: string;
  /** The measure, the colleague, the outcome … by its own name; empty when there is nothing to name. */
  readonly about: string;
  /** The tab that shows it, or null for what is on the overview itself. */
  readonly tab: string | null;
}

/** The entries of one day. */
export interface TimelineDay {
  readonly day: string;
  readonly word: string;
  readonly entries: readonly TimelineEntry[];
}

/** The log in words, by day, the newest first. */
export function timelineOf(workspace: CaseWholeFragment, now = new Date()): TimelineDay[] {
  const days = new Map<string, TimelineEntry[]>();
  for (const event of [...tellableEvents(workspace.events)].reverse()) {
    const day = isoDay(new Date(event.at));
    days.set(day, [...(days.get(day) ?? []), entryOf(event, workspace)]);
  }
  return [...days].map(([day, entries]) => ({ day, word: dayWord(day, now), entries }));
}

/** The newest days that hold at least so many entries together. */
export function newestDays(days: readonly TimelineDay[], entries: number): TimelineDay[] {
  return days.filter((_, place) => countEntries(days.slice(0, place)) < entries);
}

/** How many entries there are in these days. */
export function countEntries(days: readonly TimelineDay[]): number {
  return days.reduce((sum, day) => sum + day.entries.length, 0);
}

function entryOf(event: WorkspaceEvent, workspace: CaseWholeFragment): TimelineEntry {
  const tab = tabOfEvent(event.kind);
  return {
    event,
    ...eventWords(event.kind),
    about: aboutOf(event, workspace),
    tab: tab === 'overblik' ? null : tab,
  };
}

function aboutOf({ kind, subjectId }: WorkspaceEvent, workspace: CaseWholeFragment): string {
  if (kind === 'measure.proposed') return workspace.measures.find(({ id }) => id === subjectId)?.title ?? '';
  if (kind === 'follow-up.logged') return measureOfFollowUp(subjectId, workspace);
  if (ABOUT_SOMEBODY.has(kind)) return nameOf(subjectId, workspace);
  if (kind === 'sparring.asked' || kind === 'sparring.withdrawn')
    return workspace.requests.find(({ id }) => id === subjectId)?.unit.name ?? '';
  const review = kind === 'review.held' ? workspace.reviews.find(({ id }) => id === subjectId) : null;
  return review ? OUTCOME_WORDS[review.outcome].word : '';
}

/** Events done to a colleague; who does something by themselves is named already. */
const ABOUT_SOMEBODY: ReadonlySet<string> = new Set([
  'participant.invited',
  'participant.widened',
  'participant.suggested',
  'holder.offered',
  'holder.withdrawn',
]);

function nameOf(personId: string | null, { participants, suggestions }: CaseWholeFragment): string {
  const known = [...participants, ...suggestions].map(({ person }) => person);
  return known.find(({ id }) => id === personId)?.name ?? '';
}

function measureOfFollowUp(subjectId: string | null, { measures }: CaseWholeFragment): string {
  return measures.find(({ followUps }) => followUps.some(({ id }) => id === subjectId))?.title ?? '';
}

function dayWord(day: string, now: Date): string {
  const days = daysUntil(day, now);
  if (days === 0) return $localize`:@@workspace.day-today:I dag`;
  return days === -1 ? $localize`:@@workspace.day-yesterday:I går` : dayText(day, now);
}
