import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const LATIN_WORD = /^[\p{Script=Latin}\p{M}'’-]+$/u;

/** First and family names in Latin letters, lower case, one word each. */
export interface NameLists {
  readonly given: Set<string>;
  /** Those first names that are common where the neighbours live. */
  readonly near: Set<string>;
  readonly family: Set<string>;
  readonly cities: Set<string>;
}

const nearLocales = ['da', 'nb_NO', 'sv', 'en', 'de'] as const;

/** Gathers the names of `@faker-js/faker` (all locales) and the first names of `pii-filter`. */
export function gatherNames(): NameLists {
  const lists: NameLists = { given: new Set(), near: new Set(), family: new Set(), cities: new Set() };
  for (const locale of Object.values(allLocales)) {
    addWords(lists.given, locale.person?.first_name);
    addWords(lists.family, locale.person?.last_name);
  }
  for (const locale of nearLocales) addWords(lists.near, allLocales[locale].person?.first_name);
  addWords(lists.cities, allLocales.da.location?.city_name);
  addWords(lists.given, readPiiNames('ds_first_name_0.json'));
  return lists;
}

function readPiiNames(file: string): unknown {
  const path = require.resolve(`pii-filter/dist/lang/nl/dataset/${file}`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { main: unknown }).main;
}

function addWords(target: Set<string>, source: unknown): void {
  if (typeof source === 'string') {
    for (const word of source.toLowerCase().split(/[\s-]+/))
      if (word.length > 1 && LATIN_WORD.test(word)) target.add(word);
  } else if (Array.isArray(source)) {
    for (const item of source) addWords(target, item);
  } else if (source !== null && typeof source === 'object') {
    for (const item of Object.values(source)) addWords(target, item);
  }
}
