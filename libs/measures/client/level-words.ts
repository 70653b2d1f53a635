import type { MeasureLevel } from '@faellesblik/contracts/generated/schema';

/** One step of the ladder *fællesskab først*. */
export interface LevelWord {
  /** 1–4, from the bottom. */
  readonly step: number;
  readonly word: string;
  readonly hint: string;
}

/** The ladder from the whole community up to the special offer. */
export const LEVEL_WORDS: Readonly<Record<MeasureLevel, LevelWord>> = {
  everyone: {
    step: 1,
    word: $localize`:@@measures.level-everyone:Alle`,
    hint: $localize`:@@measures.level-everyone-hint:Hele fællesskabet og læringsmiljøet`,
  },
  group: {
    step: 2,
    word: $localize`:@@measures.level-group:Gruppe`,
    hint: $localize`:@@measures.level-group-hint:Nogle børn sammen, som en del af fællesskabet`,
  },
  individualInCommunity: {
    step: 3,
    word: $localize`:@@measures.level-individual:Individuelt i fællesskabet`,
    hint: $localize`:@@measures.level-individual-hint:Støtte til ét barn, midt i det de andre gør`,
  },
  specialised: {
    step: 4,
    word: $localize`:@@measures.level-specialised:Særligt tilbud`,
    hint: $localize`:@@measures.level-specialised-hint:Noget ved siden af fællesskabet`,
  },
};
