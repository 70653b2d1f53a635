import type { Focus } from '@faellesblik/contracts/generated/schema';

/** What a forløb looks at. */
export const FOCUS_WORDS: Readonly<Record<Focus, string>> = {
  community: $localize`:@@cases.focus-community:Hele fællesskabet`,
  childrenInCommunity: $localize`:@@cases.focus-children:Børn i fællesskabet`,
};
