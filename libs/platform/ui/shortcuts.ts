import { Injectable, computed, signal } from '@angular/core';

const SEQUENCE_MS = 1200;

/** Keys that do something: one key, or two after each other such as `g f`. */
export interface Shortcut {
  readonly keys: string;
  readonly word: string;
  /** Left out for keys that a field itself listens to while one writes in it. */
  readonly run?: () => void;
}

/** The keyboard shortcuts of what is on the page. They rest while one writes; `?` lists them. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly registered = signal<readonly Shortcut[]>([]);
  private pending = '';
  private pendingAt = 0;

  /** Every shortcut that works now, each once. */
  readonly list = computed(() => [...new Map(this.registered().map((one) => [one.keys, one])).values()]);
  /** Whether the list is shown. */
  readonly sheetOpen = signal(false);

  constructor() {
    addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Adds a shortcut; answers how to take it away again. */
  register(shortcut: Shortcut): () => void {
    this.registered.update((all) => [...all, shortcut]);
    return () => this.registered.update((all) => all.filter((one) => one !== shortcut));
  }

  private of(typed: string): Shortcut | undefined {
    return this.registered().find(({ keys }) => keys === typed);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target))
      return;
    if (document.querySelector('dialog[open]')) return;
    if (event.key === '?') {
      this.sheetOpen.set(true);
      return;
    }
    const fresh = event.timeStamp - this.pendingAt < SEQUENCE_MS;
    const found = (fresh && this.of(`${this.pending} ${event.key}`)) || this.of(event.key);
    this.pending = found ? '' : event.key;
    this.pendingAt = event.timeStamp;
    if (!found?.run) return;
    event.preventDefault();
    found.run();
  }
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
  );
}
