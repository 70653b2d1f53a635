import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { lexiconPath } from '../lexicon/lexicon-path';
import { texts } from './texts';

test('the guard has nothing to ask about the texts of a load', () => {
  const finder = createFinder(readLexicon(readFileSync(lexiconPath)));
  const all: readonly string[] = Object.values(texts).flat();
  const found = all.filter((text) => finder.analyse(text).some(({ severity }) => severity !== 'warn'));
  expect(found).toEqual([]);
});
