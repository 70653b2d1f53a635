import type { Urgency } from '@faellesblik/contracts/generated/schema';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';

/** How much a request hastes. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  canWait: $localize`:@@sparring.urgency-can-wait:Kan vente`,
  within14Days: $localize`:@@sparring.urgency-14-days:Inden 14 dage`,
  now: $localize`:@@sparring.urgency-now:Nu`,
};

/** The three to choose among, each with what it means. */
export const URGENCY_OPTIONS: readonly ChoiceOption<Urgency>[] = [
  {
    value: 'canWait',
    word: URGENCY_WORDS.canWait,
    hint: $localize`:@@sparring.urgency-can-wait-hint:Vi kan arbejde videre imens.`,
  },
  {
    value: 'within14Days',
    word: URGENCY_WORDS.within14Days,
    hint: $localize`:@@sparring.urgency-14-days-hint:Vi vil gerne tænke sammen snart.`,
  },
  {
    value: 'now',
    word: URGENCY_WORDS.now,
    hint: $localize`:@@sparring.urgency-now-hint:Vi har brug for jer i denne uge.`,
  },
];
