/** First four bytes of the lexicon file, "FBL2": they change with the format, so that an old file is refused and not misread. */
export const LEXICON_MAGIC = 0x324c4246;

/** Magic, number of edges, and the length of each section. */
export const LEXICON_HEADER_BYTES = 32;
