import type { Done } from '@faellesblik/contracts/generated/schema';

/** Was it done as agreed? */
export const DONE_WORDS: Readonly<Record<Done, string>> = {
  yes: $localize`:@@measures.done-yes:Ja`,
  partly: $localize`:@@measures.done-partly:Delvist`,
  no: $localize`:@@measures.done-no:Nej`,
};

/** The same, standing beside an entry without its question. */
export const DONE_SENTENCES: Readonly<Record<Done, string>> = {
  yes: $localize`:@@measures.done-yes-sentence:Gjort som aftalt`,
  partly: $localize`:@@measures.done-partly-sentence:Delvist som aftalt`,
  no: $localize`:@@measures.done-no-sentence:Blev ikke til noget`,
};
