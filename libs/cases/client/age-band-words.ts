import type { AgeBand } from '@faellesblik/contracts/generated/schema';
import { unbroken } from '@faellesblik/platform/ui/unbroken';

const WORDS: readonly (readonly [AgeBand, string])[] = [
  ['age0to2', $localize`:@@cases.age-0-2:0–2 år`],
  ['age3to5', $localize`:@@cases.age-3-5:3–5 år`],
  ['age6to9', $localize`:@@cases.age-6-9:6–9 år`],
  ['age10to13', $localize`:@@cases.age-10-13:10–13 år`],
  ['age14plus', $localize`:@@cases.age-14:14 år og op`],
];

/** About how old the children are, as a fact in a line of text. */
export const AGE_BAND_WORDS = Object.fromEntries(
  WORDS.map(([band, word]) => [band, unbroken(word)]),
) as Readonly<Record<AgeBand, string>>;

/** The age bands in order, to choose among. */
export const AGE_BAND_OPTIONS = WORDS.map(([value, word]) => ({ value, word }));
