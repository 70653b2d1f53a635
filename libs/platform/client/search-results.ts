import { effect, linkedSignal, resource, signal } from '@angular/core';
import type { Signal } from '@angular/core';

/** Typing rests this long before anything is searched for. */
const REST_MS = 250;

/** What was searched for, and what was found by it. */
export interface Searched<Found> {
  readonly term: string;
  readonly found: Found;
}

/** A search as it goes on. */
export interface SearchResults<Found> {
  /** The newest that came; it stays while the next is fetched, so that nothing flickers. Null before the first. */
  readonly newest: Signal<Searched<Found> | null>;
  readonly error: Signal<Error | undefined>;
  reload(): void;
}

/** Searches once typing rests; blanks around the words are nothing. The words stay out of address and storage. */
export function searchResults<Found>(
  search: Signal<string>,
  find: (term: string) => Promise<Found>,
): SearchResults<Found> {
  const rested = signal('');
  effect((onCleanup) => {
    const term = search().trim();
    const rest = setTimeout(() => rested.set(term), REST_MS);
    onCleanup(() => clearTimeout(rest));
  });
  const asked = resource({
    params: () => ({ term: rested() }),
    loader: async ({ params: { term } }) => ({ term, found: await find(term) }),
  });
  const newest = linkedSignal<Searched<Found> | null, Searched<Found> | null>({
    source: () => (asked.hasValue() ? asked.value() : null),
    computation: (came, before) => came ?? before?.value ?? null,
  });
  return { newest, error: asked.error, reload: () => void asked.reload() };
}
