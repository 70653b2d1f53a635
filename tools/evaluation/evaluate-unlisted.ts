import { allLocales } from '@faker-js/faker';
import { createFinder } from '../../libs/anonymisation/domain/find-identifying.ts';
import { readLexicon } from '../../libs/anonymisation/domain/lexicon.ts';
import { makeLexicon } from '../build-lexicon.ts';
import { type AnnotatedText, isMasked } from './annotated-text.ts';
import { numbersFrom, pick } from './chance.ts';
import { swapPeople } from './evaluate-origins.ts';
import { Tally } from './tally.ts';

const LEFT_OUT_OF = 5;
const SMALLEST_POOL = 20;
const PER_LOCALE = 300;

/**
 * Recall for names that no list has: every fifth name of all lists is left out of a lexicon made for this, and the people of the
 * texts get names from what was left out, by locale.
 */
export function evaluateUnlisted(texts: readonly AnnotatedText[]): readonly string[] {
  const finder = createFinder(readLexicon(makeLexicon((name) => !isLeftOut(name)).file));
  const withPeople = texts.filter((text) => text.spans.some(isPerson));
  const tally = new Tally();
  const random = numbersFrom(1);
  for (const [locale, names] of leftOutByLocale()) {
    for (let round = 0; round < PER_LOCALE; round++) {
      const swapped = swapPeople(pick(withPeople, random), () => pick(names, random));
      const firm = finder.analyse(swapped.text).filter((finding) => finding.severity !== 'warn');
      for (const span of swapped.spans) tally.add(locale, isMasked(swapped.text, span, firm));
    }
  }
  const shares = tally.names().map((name) => tally.share(name));
  return [
    'recall for names no list has, by locale of the name',
    ...tally.lines('  '),
    `lowest ${Math.min(...shares).toFixed(3)}, spread ${(Math.max(...shares) - Math.min(...shares)).toFixed(3)}`,
  ];
}

function isPerson(span: { readonly type: string }): boolean {
  return span.type === 'PER' || span.type === 'PERSON';
}

function isLeftOut(name: string): boolean {
  let sum = 0;
  for (let at = 0; at < name.length; at++) sum = (sum * 31 + name.charCodeAt(at)) % 1000003;
  return sum % LEFT_OUT_OF === 0;
}

function leftOutByLocale(): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(allLocales).flatMap(([locale, { person }]) => {
    const names = [...new Set(words(person?.first_name))].filter(
      (name) =>
        /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(name) &&
        /^\p{Script=Latin}/u.test(name) &&
        isLeftOut(name.toLowerCase()),
    );
    return names.length < SMALLEST_POOL ? [] : [[locale, names] as const];
  });
}

function words(source: unknown): readonly string[] {
  if (typeof source === 'string') return [source];
  if (source === null || typeof source !== 'object') return [];
  return Object.values(source).flatMap(words);
}
