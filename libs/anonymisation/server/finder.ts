/** The finder with the lexicon of this server. */
export const FINDER = Symbol('Finder');
