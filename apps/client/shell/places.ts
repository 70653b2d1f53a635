import { DestroyRef, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { Me } from '@faellesblik/platform/client/session';
import type { IconName } from '@faellesblik/platform/ui/icons';
import { Shortcuts } from '@faellesblik/platform/ui/shortcuts';

/** A place in the main navigation, with the keys that go there and the ability it is for. */
export interface Place {
  readonly link: string;
  readonly word: string;
  readonly icon: IconName;
  readonly keys: string;
  readonly needs?: keyof Me['can'];
  /** Other first parts of an address that belong here. */
  readonly also?: readonly string[];
}

// prettier-ignore
const PLACES: readonly Place[] = [
  { link: '/', word: $localize`:@@client.today:Mit bord`, icon: 'bell', keys: 'g b' },
  { link: '/forloeb', word: $localize`:@@client.cases:Forløb`, icon: 'route', keys: 'g f', needs: 'seeCases', also: ['/forslag', '/overgang'] },
  { link: '/sparring', word: $localize`:@@client.sparring:Sparring`, icon: 'compass', keys: 'g s', needs: 'takeSparring' },
  { link: '/erfaringer', word: $localize`:@@client.library:Erfaringer`, icon: 'lightbulb', keys: 'g e', needs: 'readCards' },
  { link: '/sprogspejl', word: $localize`:@@client.mirror:Sprogspejlet`, icon: 'sparkles', keys: 'g p', needs: 'keepMirror' },
];

/** The main navigation of somebody, in order. */
export function placesFor(can: Me['can']): readonly Place[] {
  return PLACES.filter(({ needs }) => needs === undefined || can[needs]);
}

/** Whether the page at this path belongs to the place. */
export function isAt({ link, also = [] }: Place, path: string): boolean {
  if (link === '/') return path === '/';
  return [link, ...also].some((start) => path === start || path.startsWith(`${start}/`));
}

/** Makes every place of this person reachable by its keys for as long as the caller lives. */
export function registerPlaces(can: Me['can']): void {
  const shortcuts = inject(Shortcuts);
  const router = inject(Router);
  const stops = placesFor(can).map(({ keys, word, link }) =>
    shortcuts.register({ keys, word, run: () => void router.navigateByUrl(link) }),
  );
  inject(DestroyRef).onDestroy(() => stops.forEach((stop) => stop()));
}
