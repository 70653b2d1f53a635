import { fileURLToPath } from 'node:url';

/** Where the lexicon lies after the build; `tools/build-lexicon.ts` writes it. */
export const lexiconPath = fileURLToPath(new URL('../../dist/lexicon/lexicon.bin', import.meta.url));
