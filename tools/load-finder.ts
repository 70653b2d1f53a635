import './typescript-paths.ts';
import { existsSync, readFileSync } from 'node:fs';
import type { Finder } from '../libs/anonymisation/domain/find-identifying.ts';
import { lexiconPath } from './lexicon/lexicon-path.ts';

/** The finder of the guard with the built lexicon, which is built first when it is missing or of an older format. */
export async function loadFinder(): Promise<Finder> {
  const { createFinder } = await import('../libs/anonymisation/domain/find-identifying.ts');
  const { readLexicon } = await import('../libs/anonymisation/domain/lexicon.ts');
  const read = (): Finder => createFinder(readLexicon(readFileSync(lexiconPath)));
  try {
    if (existsSync(lexiconPath)) return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  (await import('./build-lexicon.ts')).buildLexicon();
  return read();
}
