import { signal } from '@angular/core';
import { type Finding, type Kind, findingOf } from '@faellesblik/anonymisation/domain/finding';
import type { GuardLexicon } from './guard-lexicon';

/** A lexicon for tests that knows a few words: each is found wherever it stands as a word, as the kind it is given. */
export function aLexicon(
  words: Readonly<Record<string, Kind>> = {},
): Pick<GuardLexicon, 'finder' | 'standing' | 'load'> {
  const find = (text: string): readonly Finding[] =>
    Object.entries(words)
      .flatMap(([word, kind]) =>
        [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${word}(?=s?(?![\\p{L}\\d]))`, 'gu'))].map(
          ({ index }) => findingOf(kind, index, index + word.length, 1),
        ),
      )
      .sort((a, b) => a.start - b.start);
  return { finder: signal({ find }), standing: signal('here'), load: () => Promise.resolve() };
}
