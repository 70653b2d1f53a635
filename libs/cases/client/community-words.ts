import type { CommunityKind, SizeBand } from '@faellesblik/contracts/generated/schema';

/** What a community can be, as people call it. */
export const COMMUNITY_KIND_WORDS: Readonly<Record<CommunityKind, string>> = {
  stue: $localize`:@@cases.kind-stue:Stue`,
  gruppe: $localize`:@@cases.kind-gruppe:Gruppe`,
  klasse: $localize`:@@cases.kind-klasse:Klasse`,
  aargang: $localize`:@@cases.kind-aargang:Årgang`,
  sfo: $localize`:@@cases.kind-sfo:SFO`,
  legegruppe: $localize`:@@cases.kind-legegruppe:Legegruppe`,
  frikvarter: $localize`:@@cases.kind-frikvarter:Frikvarter`,
  andet: $localize`:@@cases.kind-andet:Andet fællesskab`,
};

/** About how many children are in it. */
export const SIZE_BAND_WORDS: Readonly<Record<SizeBand, string>> = {
  under8: $localize`:@@cases.size-under-8:under 8 børn`,
  from8to15: $localize`:@@cases.size-8-15:8–15 børn`,
  from16to24: $localize`:@@cases.size-16-24:16–24 børn`,
  from25: $localize`:@@cases.size-25:25 børn eller flere`,
};
