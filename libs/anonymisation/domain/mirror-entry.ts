/** What an entry of the mirror is about; each theme has one reason, which the page and the note say in words. */
export const mirrorThemes = [
  'character',
  'conflict',
  'will',
  'contact',
  'belonging',
  'ability',
  'diagnosis',
  'group',
  'family',
  'always',
] as const;
export type MirrorTheme = (typeof mirrorThemes)[number];

/** Labelling words that mean much the same, and a describing way to say it. Texts are Danish, as the notes are. */
export interface MirrorEntry {
  /** Words and phrases in every form they are met in, as one writes them inside a sentence. */
  readonly words: readonly string[];
  /** What to ask oneself or write instead. */
  readonly instead: string;
  /** Null for the municipality's own. */
  readonly theme: MirrorTheme | null;
  /** Why, in one sentence, where the municipality has written one; otherwise the theme says it. */
  readonly why?: string | null;
  /** Phrases in which these words do not label anybody, such as "urolig for". */
  readonly unless?: readonly string[];
  /** Counts only with a child before it in the clause: "han er altid", not "maden kommer altid". */
  readonly ofChild?: boolean;
}

/** What an entry of the lexicon says beyond its words and its alternative. */
type Rest = Partial<Pick<MirrorEntry, 'ofChild'>> & { readonly unless?: string };

/** Entries of one theme, written in lines: words and phrases are parted by a bar. */
export function entriesOf(
  theme: MirrorTheme,
  ...lines: readonly (readonly [words: string, instead: string, rest?: Rest])[]
): readonly MirrorEntry[] {
  return lines.map(([words, instead, rest]) => ({
    theme,
    words: words.split('|'),
    instead,
    ofChild: rest?.ofChild ?? false,
    unless: rest?.unless?.split('|') ?? [],
  }));
}
