import type { LearningCardInput } from '@faellesblik/contracts/generated/schema';
import type { IconName } from '@faellesblik/platform/ui/icons';

/** The texts of a card, in the order they are written and read. */
export type CardPart = keyof LearningCardInput;

/** What a part of a card is called when it is read, and what is asked for when it is written. */
export interface CardPartWord {
  readonly name: CardPart;
  readonly word: string;
  readonly question: string;
  readonly example: string;
  readonly icon: IconName;
}

/** The parts of a card; what succeeded and what was hard stand side by side. */
export const CARD_PARTS: readonly CardPartWord[] = [
  {
    name: 'situation',
    word: $localize`:@@learning.part-situation:Situationen`,
    question: $localize`:@@learning.ask-situation:Hvilken slags situation?`,
    example: $localize`:@@learning.example-situation:Når legen skifter på legepladsen, og nogle står tilbage`,
    icon: 'map-pin',
  },
  {
    name: 'what',
    word: $localize`:@@learning.part-what:Det gjorde vi`,
    question: $localize`:@@learning.ask-what:Hvad gjorde vi?`,
    example: $localize`:@@learning.example-what:En voksen slog på trommen et minut, før legen flyttede`,
    icon: 'footprints',
  },
  {
    name: 'signs',
    word: $localize`:@@learning.part-signs:Tegn på, at det virkede`,
    question: $localize`:@@learning.ask-signs:Hvilke tegn så vi?`,
    example: $localize`:@@learning.example-signs:Flere løb med fra start og fandt selv en rolle`,
    icon: 'eye',
  },
  {
    name: 'starMoment',
    word: $localize`:@@learning.part-star:Stjernestund`,
    question: $localize`:@@learning.ask-star:Stjernestund: hvornår lyste det op?`,
    example: $localize`:@@learning.example-star:Efter to uger var det børnene, der slog på trommen`,
    icon: 'star',
  },
  {
    name: 'tripwire',
    word: $localize`:@@learning.part-tripwire:Snubletråd`,
    question: $localize`:@@learning.ask-tripwire:Snubletråd: hvad var svært?`,
    example: $localize`:@@learning.example-tripwire:De dage, hvor vi var få voksne, gled det ud`,
    icon: 'triangle-alert',
  },
  {
    name: 'advice',
    word: $localize`:@@learning.part-advice:Råd til andre`,
    question: $localize`:@@learning.ask-advice:Hvilket råd giver vi videre?`,
    example: $localize`:@@learning.example-advice:Begynd med ét skift om dagen, og lad børnene vælge lyden`,
    icon: 'message',
  },
];
