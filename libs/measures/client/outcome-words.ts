import type { Outcome } from '@faellesblik/contracts/generated/schema';
import type { IconName } from '@faellesblik/platform/ui/icons';

/** How an outcome of a status is said, and what follows from it. */
export interface OutcomeWord {
  readonly word: string;
  readonly hint: string;
  readonly icon: IconName;
}

/** The four outcomes, exactly one of which a status has. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, OutcomeWord>> = {
  goalReached: {
    word: $localize`:@@measures.outcome-reached:Målet nået, afslut`,
    hint: $localize`:@@measures.outcome-reached-hint:Tiltagene stopper, og I går videre til afslutningen og det, I har lært.`,
    icon: 'flag',
  },
  worksContinue: {
    word: $localize`:@@measures.outcome-continue:Virker, fortsæt`,
    hint: $localize`:@@measures.outcome-continue-hint:Tiltagene fortsætter, som de er. I ser på det igen om seks uger eller på den dag, I vælger.`,
    icon: 'play',
  },
  adjust: {
    word: $localize`:@@measures.outcome-adjust:Justér her`,
    hint: $localize`:@@measures.outcome-adjust-hint:I går tilbage til fælles blik, ser på det igen og aftaler det, der skal være anderledes.`,
    icon: 'undo',
  },
  inviteMore: {
    word: $localize`:@@measures.outcome-invite:Inviter flere`,
    hint: $localize`:@@measures.outcome-invite-hint:Tiltagene fortsætter imens. I spørger en enhed mere, som ser med inden for 14 dage.`,
    icon: 'user-plus',
  },
};
