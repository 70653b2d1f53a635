import './typescript-paths.ts';
import { existsSync, readFileSync } from 'node:fs';
import type { Finder } from '../libs/anonymisation/domain/find-identifying.ts';
import { lexiconPath } from './lexicon/lexicon-path.ts';

/** The finder of the guard with the built lexicon; the lexicon is built first when it is missing. */
export async function loadFinder(): Promise<Finder> {
  if (!existsSync(lexiconPath)) (await import('./build-lexicon.ts')).buildLexicon();
  const { createFinder } = await import('../libs/anonymisation/domain/find-identifying.ts');
  const { readLexicon } = await import('../libs/anonymisation/domain/lexicon.ts');
  return createFinder(readLexicon(readFileSync(lexiconPath)));
}
