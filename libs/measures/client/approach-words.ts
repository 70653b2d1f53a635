import type { Approach } from '@faellesblik/contracts/generated/schema';

/** How a measure takes hold (greb). */
export const APPROACH_WORDS: Readonly<Record<Approach, string>> = {
  structure: $localize`:@@measures.approach-structure:Struktur og forudsigelighed`,
  pictograms: $localize`:@@measures.approach-pictograms:Piktogrammer og visuel støtte`,
  adultPosition: $localize`:@@measures.approach-adult-position:Voksenposition`,
  playGroups: $localize`:@@measures.approach-play-groups:Legegrupper`,
  playmates: $localize`:@@measures.approach-playmates:Legemakkere`,
  rooms: $localize`:@@measures.approach-rooms:Fysiske rum`,
  transitions: $localize`:@@measures.approach-transitions:Overgange`,
  language: $localize`:@@measures.approach-language:Sprog`,
  relation: $localize`:@@measures.approach-relation:Relation`,
  parentCommunity: $localize`:@@measures.approach-parent-community:Forældrefællesskab`,
  civilSociety: $localize`:@@measures.approach-civil-society:Civilsamfund`,
  other: $localize`:@@measures.approach-other:Andet`,
};
