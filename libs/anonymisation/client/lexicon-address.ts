import address from '../../../dist/lexicon/lexicon.bin' with { loader: 'file' };

/** Where the lexicon of the guard lies: beside the scripts of this build, named by its content. */
export const lexiconAddress = new URL(address, import.meta.url);
