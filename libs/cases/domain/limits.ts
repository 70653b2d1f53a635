/** Where the page begins to suggest that a text is long enough. */
export const softTextLimit = 600;
/** The longest free text that is taken at all. */
export const hardTextLimit = 4000;
/** The longest title or sign. */
export const titleLimit = 120;
/** The longest single line: a follow-up on a phone. */
export const lineLimit = 280;
/** The highest level of a forløb: several helping services look with us. */
export const highestLevel = 3;
