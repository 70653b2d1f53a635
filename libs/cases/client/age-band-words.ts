import type { AgeBand } from '@faellesblik/contracts/generated/schema';

/** About how old the children are. */
export const AGE_BAND_WORDS: Readonly<Record<AgeBand, string>> = {
  age0to2: $localize`:@@cases.age-0-2:0–2 år`,
  age3to5: $localize`:@@cases.age-3-5:3–5 år`,
  age6to9: $localize`:@@cases.age-6-9:6–9 år`,
  age10to13: $localize`:@@cases.age-10-13:10–13 år`,
  age14plus: $localize`:@@cases.age-14:14 år og op`,
};

/** The age bands in order, to choose among. */
export const AGE_BAND_OPTIONS = (Object.keys(AGE_BAND_WORDS) as AgeBand[]).map((value) => ({
  value,
  word: AGE_BAND_WORDS[value],
}));
