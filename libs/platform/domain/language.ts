/** The languages a person can read Fællesblik in; Danish is the source. */
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
