import type { Router } from '@angular/router';
import { eventWords } from '@faellesblik/cases/client/event-words';
import type { Toast } from '@faellesblik/platform/ui/toasts';
import { tabOfEvent } from './case-tabs';
import { tellableEvents } from './tellable-events';
import type { WorkspaceEvent } from './workspace-store';

/** What is said when others did something: the newest thing, how many there were, and the way to see it. */
export function newsToast(
  news: readonly WorkspaceEvent[],
  caseId: string,
  router: Router,
): Pick<Toast, 'text' | 'action'> | null {
  const told = tellableEvents(news);
  const newest = told.at(-1);
  if (!newest) return null;
  const place = `/forloeb/${caseId}/${tabOfEvent(newest.kind)}`;
  const text = sentence(newest, told.length);
  if (router.url.startsWith(place)) return { text };
  return {
    text,
    action: { word: $localize`:@@workspace.see:Se`, run: () => void router.navigateByUrl(place) },
  };
}

function sentence({ actor, kind }: WorkspaceEvent, count: number): string {
  const { words } = eventWords(kind);
  if (count === 1) return $localize`:@@workspace.news-one:${actor.name}:name: ${words}:words:`;
  return $localize`:@@workspace.news-more:${actor.name}:name: ${words}:words: · ${count}:count: nyheder i alt`;
}
