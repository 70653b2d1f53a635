import type { ParticipantFunction } from '@faellesblik/contracts/generated/schema';

/** What somebody is in a forløb. */
export const FUNCTION_WORDS: Readonly<Record<ParticipantFunction, string>> = {
  holder: $localize`:@@cases.function-holder:Tovholder`,
  paedagog: $localize`:@@cases.function-paedagog:Pædagog`,
  laerer: $localize`:@@cases.function-laerer:Lærer`,
  leader: $localize`:@@cases.function-leader:Leder`,
  ppr: $localize`:@@cases.function-ppr:PPR`,
  support: $localize`:@@cases.function-support:Support`,
  observer: $localize`:@@cases.function-observer:Observatør`,
};

/** The one who shares the responsibility with the case holder. */
export const SECOND_ADULT_WORD = $localize`:@@cases.second-adult:Makker`;
