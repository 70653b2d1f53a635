import type { MessageKind } from '@faellesblik/contracts/generated/schema';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import type { IconName } from '@faellesblik/platform/ui/icons';

/** How a kind of contribution is marked, and how one could begin. */
export interface MessageKindWord {
  readonly word: string;
  readonly icon: IconName;
  /** Stands in the empty composer. */
  readonly example: string;
}

/** What a contribution to the thread can be. */
export const MESSAGE_KIND_WORDS: Readonly<Record<MessageKind, MessageKindWord>> = {
  question: {
    word: $localize`:@@sparring.kind-question:Spørgsmål`,
    icon: 'circle-help',
    example: $localize`:@@sparring.example-question:Hvad er anderledes de dage, hvor det lykkes?`,
  },
  strength: {
    word: $localize`:@@sparring.kind-strength:Styrke`,
    icon: 'sprout',
    example: $localize`:@@sparring.example-strength:Vi lægger mærke til, at …`,
  },
  hypothesis: {
    word: $localize`:@@sparring.kind-hypothesis:Hypotese`,
    icon: 'puzzle',
    example: $localize`:@@sparring.example-hypothesis:Måske hænger det sammen med …`,
  },
  idea: {
    word: $localize`:@@sparring.kind-idea:Idé`,
    icon: 'lightbulb',
    example: $localize`:@@sparring.example-idea:Hvad ville der ske, hvis vi prøvede at …`,
  },
  reply: {
    word: $localize`:@@sparring.kind-reply:Svar`,
    icon: 'reply',
    example: $localize`:@@sparring.example-reply:Skriv dit svar`,
  },
};

/** The kinds to choose among; a question comes first, since it opens more than an answer. */
export const MESSAGE_KIND_OPTIONS: readonly ChoiceOption<MessageKind>[] = (
  Object.keys(MESSAGE_KIND_WORDS) as MessageKind[]
).map((value) => ({ value, word: MESSAGE_KIND_WORDS[value].word, icon: MESSAGE_KIND_WORDS[value].icon }));
