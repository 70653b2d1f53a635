import { effect, inject, untracked } from '@angular/core';
import { Realtime } from './realtime';

/** Changes this close together are one. */
const TOGETHER_MS = 300;

/** Calls this when something on Mit bord has changed, for as long as the page that asks lives: a list shows by itself what others did. */
export function whenTodayChanges(act: () => void): void {
  const realtime = inject(Realtime);
  const known = realtime.todayChanges();
  effect((onCleanup) => {
    if (realtime.todayChanges() === known) return;
    const pause = setTimeout(() => untracked(act), TOGETHER_MS);
    onCleanup(() => clearTimeout(pause));
  });
}
