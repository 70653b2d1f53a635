import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import type { CardChoice } from './closing-form';

/** A card, or an explicit none. */
export const CARD_CHOICES: readonly ChoiceOption<CardChoice>[] = [
  {
    value: 'card',
    word: $localize`:@@learning.with-card:Vi skriver et kort`,
    hint: $localize`:@@learning.with-card-hint:Uden hus og kodenavn. En kollega læser det, før det udgives.`,
    icon: 'lightbulb',
  },
  {
    value: 'none',
    word: $localize`:@@learning.no-card:Intet kort denne gang`,
    hint: $localize`:@@learning.no-card-hint:Det er også et svar. Afslutningen bliver i forløbet.`,
    icon: 'minus',
  },
];

/** What a field asks for when it was left empty. */
export function missingText(field: string): string {
  return (
    MISSING[field] ??
    $localize`:@@learning.missing-part:Skriv en linje her. Kortet bliver til at bruge, når alle seks er der.`
  );
}

const MISSING: Readonly<Record<string, string>> = {
  reason: $localize`:@@learning.missing-reason:Vælg, hvorfor I slutter.`,
  difference: $localize`:@@learning.missing-difference:Skriv, hvad der gjorde forskellen. En linje er nok.`,
  didNot: $localize`:@@learning.missing-did-not:Skriv, hvad der ikke gjorde. Det er mindst lige så nyttigt for andre.`,
  card: $localize`:@@learning.missing-card:Vælg, om I skriver et kort, eller om der ikke kommer et denne gang.`,
};
