import { signal } from '@angular/core';
import { evidence } from '@faellesblik/anonymisation/domain/evidence';
import { type Finding, type Kind, sightingOf } from '@faellesblik/anonymisation/domain/finding';
import { relate } from '@faellesblik/anonymisation/domain/relate';
import type { GuardLexicon } from './guard-lexicon';

/** A lexicon for tests that knows a few words: each is found wherever it stands as a word, as the kind it is given. */
export function aLexicon(
  words: Readonly<Record<string, Kind>> = {},
): Pick<GuardLexicon, 'finder' | 'standing' | 'load'> {
  const analyse = (text: string): readonly Finding[] =>
    relate(
      text,
      Object.entries(words)
        .flatMap(([word, kind]) =>
          [...text.matchAll(new RegExp(`(?<![\\p{L}\\d])${word}(?=s?(?![\\p{L}\\d]))`, 'gu'))].map(
            ({ index }) => sightingOf(kind, index, index + word.length, evidence.number),
          ),
        )
        .sort((a, b) => a.start - b.start),
    );
  return { finder: signal({ analyse }), standing: signal('here'), load: () => Promise.resolve() };
}
