import type { Side } from '@faellesblik/contracts/generated/schema';
import type { IconName } from './icons';

const ORDER: readonly Side[] = [
  'dagtilbud',
  'skole',
  'ppr',
  'support',
  'fritid',
  'social',
  'sundhed',
  'forvaltning',
];

/** Each side that is there, once, in the order they always stand. */
export function sidesInOrder(present: readonly Side[]): Side[] {
  return ORDER.filter((side) => present.includes(side));
}

/** The icon of each side; with its hue and its word it says where someone looks from. */
export const SIDE_ICONS: Readonly<Record<Side, IconName>> = {
  dagtilbud: 'sun',
  skole: 'book-open',
  ppr: 'compass',
  support: 'hand-helping',
  fritid: 'volleyball',
  social: 'users',
  sundhed: 'heart-pulse',
  forvaltning: 'landmark',
};

/** The word of each side. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  dagtilbud: $localize`:@@ui.side-dagtilbud:Dagtilbud`,
  skole: $localize`:@@ui.side-skole:Skole`,
  ppr: $localize`:@@ui.side-ppr:PPR`,
  support: $localize`:@@ui.side-support:Support`,
  fritid: $localize`:@@ui.side-fritid:Fritid`,
  social: $localize`:@@ui.side-social:Socialområdet`,
  sundhed: $localize`:@@ui.side-sundhed:Sundhedsplejen`,
  forvaltning: $localize`:@@ui.side-forvaltning:Forvaltningen`,
};
