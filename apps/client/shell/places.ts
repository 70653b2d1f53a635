import { DestroyRef, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { IconName } from '@faellesblik/platform/ui/icons';
import { Shortcuts } from '@faellesblik/platform/ui/shortcuts';

/** A place in the main navigation, with the keys that go there. */
export interface Place {
  readonly link: string;
  readonly word: string;
  readonly icon: IconName;
  readonly keys: string;
}

/** The main navigation, in order. */
export const PLACES: readonly Place[] = [
  { link: '/', word: $localize`:@@client.today:Mit bord`, icon: 'bell', keys: 'g b' },
  { link: '/forloeb', word: $localize`:@@client.cases:Forløb`, icon: 'route', keys: 'g f' },
  { link: '/sparring', word: $localize`:@@client.sparring:Sparring`, icon: 'compass', keys: 'g s' },
  { link: '/erfaringer', word: $localize`:@@client.library:Erfaringer`, icon: 'lightbulb', keys: 'g e' },
];

/** Makes every place reachable by its keys for as long as the caller lives. */
export function registerPlaces(): void {
  const shortcuts = inject(Shortcuts);
  const router = inject(Router);
  const stops = PLACES.map(({ keys, word, link }) =>
    shortcuts.register({ keys, word, run: () => void router.navigateByUrl(link) }),
  );
  inject(DestroyRef).onDestroy(() => stops.forEach((stop) => stop()));
}
