import type { Reading } from './reading';

/** Ordinary, unless it is a first name that only looks like a genitive or a compound ("Jens", "Mads"). */
export function isOrdinaryWord({ lexicon }: Reading, lower: string): boolean {
  if (lexicon.isListedForm(lower)) return true;
  return !lexicon.isGivenName(lower) && lexicon.isOrdinary(lower);
}

/** "Bilen", "Huset": the definite form of a listed noun. */
export function isDefiniteNoun(reading: Reading, lower: string): boolean {
  const stemOf = /^(.{3,}?)(?:en|et|n|t|ne|ene)$/.exec(lower)?.[1];
  return stemOf !== undefined && reading.lexicon.isListedForm(stemOf);
}
