import type { Language } from './language';

/** One domain's error codes, each with the sentence a person reads: what happened, what to do. */
export type ErrorTexts = Readonly<Record<string, Readonly<Record<Language, string>>>>;
