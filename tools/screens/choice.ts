import { LANGUAGES, type Language } from '../../tests/support/viewer.ts';

/** The looks of the interface. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Desktop, tablet and phone: width and least height in CSS pixels. */
export const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;
export type Size = (typeof SIZES)[number];

/** Which pictures are wanted. */
export interface Choice {
  /** Parts of page names; none means every page. */
  readonly names: readonly string[];
  readonly languages: readonly Language[];
  readonly themes: readonly Theme[];
  readonly sizes: readonly Size[];
}

/** The choice is not understood; the message says what is possible. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';
}

/** Reads `workspace today --only da,light,390`: of each kind that `--only` names nothing of, everything is wanted. */
export function readChoice(args: readonly string[]): Choice {
  const at = args.indexOf('--only');
  const only = at < 0 ? [] : (args[at + 1] ?? '').split(',').filter(Boolean);
  const known: string[] = [...LANGUAGES, ...THEMES, ...SIZES.map(({ width }) => String(width))];
  const unknown = only.find((word) => !known.includes(word));
  if (unknown !== undefined || (at >= 0 && only.length === 0)) {
    throw new ChoiceError(`--only takes some of ${known.join(', ')}, with commas between.`);
  }
  return {
    names: at < 0 ? args : args.toSpliced(at, 2),
    languages: wanted(LANGUAGES, only, (language) => language),
    themes: wanted(THEMES, only, (theme) => theme),
    sizes: wanted(SIZES, only, ({ width }) => String(width)),
  };
}

function wanted<Each>(
  all: readonly Each[],
  only: readonly string[],
  word: (each: Each) => string,
): readonly Each[] {
  const some = all.filter((each) => only.includes(word(each)));
  return some.length > 0 ? some : all;
}
