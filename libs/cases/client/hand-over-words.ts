import type { HandOverKind } from '@faellesblik/contracts/generated/schema';
import type { HandOverText } from './hand-over-form';

/** What kind of overgang it is. */
export const HAND_OVER_KIND_WORDS: Readonly<Record<HandOverKind, string>> = {
  toKindergarten: $localize`:@@cases.hand-over-kindergarten:Fra vuggestue eller dagpleje til børnehave`,
  toSchool: $localize`:@@cases.hand-over-school:Fra dagtilbud til skole`,
  newHouse: $localize`:@@cases.hand-over-house:Til et andet hus af samme slags`,
  toSpecialSetting: $localize`:@@cases.hand-over-special:Til et specialtilbud`,
  other: $localize`:@@cases.hand-over-other:En anden overgang`,
};

/** Each of them to choose from. */
export const HAND_OVER_KIND_OPTIONS = (Object.keys(HAND_OVER_KIND_WORDS) as HandOverKind[]).map((value) => ({
  value,
  word: HAND_OVER_KIND_WORDS[value],
}));

/** What is asked for each text, the needed ones first. */
export const HAND_OVER_PARTS: readonly {
  readonly name: HandOverText;
  readonly word: string;
  readonly example?: string;
  readonly needed?: boolean;
}[] = [
  {
    name: 'strengths',
    needed: true,
    word: $localize`:@@cases.hand-over-strengths:Hvilke styrker og interesser kommer børnene med?`,
    example: $localize`:@@cases.hand-over-strengths-example:De tager initiativ til at bygge sammen og trøster hinanden.`,
  },
  {
    name: 'works',
    needed: true,
    word: $localize`:@@cases.hand-over-works:Hvad virker, og hvad gør vi så?`,
    example: $localize`:@@cases.hand-over-works-example:To hold, når vi går ud. En voksen viser næste skridt med et billede.`,
  },
  {
    name: 'communities',
    word: $localize`:@@cases.hand-over-communities:Hvilke fællesskaber fungerer?`,
  },
  { name: 'avoid', word: $localize`:@@cases.hand-over-avoid:Hvad gør det sværere?` },
  { name: 'structure', word: $localize`:@@cases.hand-over-structure:Piktogrammer og struktur, vi bruger` },
  { name: 'childWords', word: $localize`:@@cases.hand-over-child:Børnenes egne ord om overgangen` },
  { name: 'parents', word: $localize`:@@cases.hand-over-parents:Forældrenes syn og ønsker` },
  { name: 'unknown', word: $localize`:@@cases.hand-over-unknown:Det ved vi ikke endnu` },
  { name: 'firstDays', word: $localize`:@@cases.hand-over-first-days:Plan for de første dage` },
];

/** What is said at a part that is still missing. */
export const HAND_OVER_MISSING: Readonly<Record<string, string>> = {
  toUnitId: $localize`:@@cases.hand-over-unit-missing:Vælg det hus, der skal tage imod.`,
  kind: $localize`:@@cases.hand-over-kind-missing:Vælg, hvad det er for en overgang.`,
  startsOn: $localize`:@@cases.hand-over-start-missing:Skriv den første dag i det nye hus.`,
  strengths: $localize`:@@cases.hand-over-strengths-missing:Skriv mindst én styrke. Det er den, de nye voksne bygger på.`,
  works: $localize`:@@cases.hand-over-works-missing:Skriv, hvad der virker.`,
  'basis.other': $localize`:@@cases.hand-over-authority-missing:Skriv, hvilken hjemmel I deler det på.`,
};
