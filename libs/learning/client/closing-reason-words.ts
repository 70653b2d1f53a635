import type { ClosingReason } from '@faellesblik/contracts/generated/schema';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';

/** Why a forløb closes. */
export const CLOSING_REASON_WORDS: Readonly<Record<ClosingReason, string>> = {
  goalReached: $localize`:@@learning.reason-goal:Målet er nået`,
  continuesInEverydayLife: $localize`:@@learning.reason-everyday:Fortsætter i hverdagen`,
  transition: $localize`:@@learning.reason-transition:Overgang til et andet hus`,
  liftedToFormal: $localize`:@@learning.reason-formal:Løftet til et formelt forløb`,
  noLongerRelevant: $localize`:@@learning.reason-not-relevant:Ikke længere aktuelt`,
  other: $localize`:@@learning.reason-other:Andet`,
};

/** The reasons to choose among. */
export const CLOSING_REASON_OPTIONS: readonly ChoiceOption<ClosingReason>[] = (
  Object.keys(CLOSING_REASON_WORDS) as ClosingReason[]
).map((value) => ({ value, word: CLOSING_REASON_WORDS[value] }));
