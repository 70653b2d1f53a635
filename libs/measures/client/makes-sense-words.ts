import type { MakesSense } from '@faellesblik/contracts/generated/schema';

/** Does the measure make sense to the child? */
export const MAKES_SENSE_WORDS: Readonly<Record<MakesSense, string>> = {
  yes: $localize`:@@measures.makes-sense-yes:Ja`,
  partly: $localize`:@@measures.makes-sense-partly:Delvist`,
  no: $localize`:@@measures.makes-sense-no:Nej`,
  notAsked: $localize`:@@measures.makes-sense-not-asked:Ikke spurgt endnu`,
};
