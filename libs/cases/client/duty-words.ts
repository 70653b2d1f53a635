import type { DutyResult } from '@faellesblik/contracts/generated/schema';

/** What somebody came to, as the choice says it and as the list does. */
export interface DutyResultWords {
  readonly word: string;
  readonly hint: string;
  readonly kept: string;
}

/** The three results, each in its words. */
export const DUTY_RESULT_WORDS: Readonly<Record<DutyResult, DutyResultWords>> = {
  notRelevant: {
    word: $localize`:@@cases.duty-not-relevant:Ikke aktuelt`,
    hint: $localize`:@@cases.duty-not-relevant-hint:Jeg har overvejet det og ser ingen grund nu.`,
    kept: $localize`:@@cases.duty-not-relevant-kept:Ikke aktuelt`,
  },
  discussedWithLeader: {
    word: $localize`:@@cases.duty-discussed:Drøftet med leder`,
    hint: $localize`:@@cases.duty-discussed-hint:Pligten er stadig min.`,
    kept: $localize`:@@cases.duty-discussed-kept:Drøftet med leder, pligten er stadig min`,
  },
  reported: {
    word: $localize`:@@cases.duty-reported:Underretning sendt`,
    hint: $localize`:@@cases.duty-reported-hint:Den er sendt i fagsystemet.`,
    kept: $localize`:@@cases.duty-reported-kept:Underretning sendt i fagsystem`,
  },
};
