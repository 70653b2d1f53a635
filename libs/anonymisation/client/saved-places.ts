import { type Signal, linkedSignal } from '@angular/core';
import type { GuardedField } from './field-guard';
import { type Place, movePlaces } from './move-places';

/** A place in a text of a draft, by the path of the text in the draft. */
export interface SavedPlace extends Place {
  readonly path: string;
}

/** A draft as it was saved, and what only the server knows of its texts. */
export interface SavedDraft {
  readonly body: unknown;
  /** Where known terms of the forløb stand. */
  readonly known: readonly SavedPlace[];
  /** What was said to identify nobody in this forløb before. */
  readonly dismissed: readonly SavedPlace[];
}

/**
 * The places of one field, moving with what is written in it since. A draft has the field under its path in the input,
 * or without the name of the input before it. CPR numbers are masked in what was saved.
 */
export function savedPlaces(
  { path, text }: GuardedField,
  draft: Signal<SavedDraft | null>,
  kind: 'known' | 'dismissed',
): Signal<readonly Place[]> {
  return linkedSignal<Source, readonly Place[]>({
    source: () => ({ draft: draft(), field: path(), text: text() }),
    computation: (now, previous) => {
      const { places, written } = inField(now, kind);
      const movesOn = previous?.source.draft === now.draft && now.text !== written;
      return movesOn
        ? movePlaces(previous.value, previous.source.text, now.text)
        : movePlaces(places, written, now.text);
    },
  });
}

interface Source {
  readonly draft: SavedDraft | null;
  readonly field: string;
  readonly text: string;
}

function inField(
  { draft, field }: Source,
  kind: 'known' | 'dismissed',
): { readonly places: readonly Place[]; readonly written: string } {
  const isHere = ({ path }: SavedPlace): boolean => path === field || field.endsWith(`.${path}`);
  const places = draft?.[kind].filter(isHere) ?? [];
  return { places, written: places[0] ? textAt(draft?.body, places[0].path) : '' };
}

function textAt(body: unknown, path: string): string {
  const value = path.split('.').reduce<unknown>((held, name) => {
    return held !== null && typeof held === 'object' ? (held as Record<string, unknown>)[name] : undefined;
  }, body);
  return typeof value === 'string' ? value : '';
}
