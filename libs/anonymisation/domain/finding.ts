import type { Evidence, Reason } from './evidence';

/** What a finding is about. The words are those of the command `anonymise`. */
export type Kind =
  | 'PERSON'
  | 'CPR'
  | 'BIRTHDATE'
  | 'PHONE'
  | 'EMAIL'
  | 'ADDRESS'
  | 'POSTCODE'
  | 'PLACE'
  | 'INSTITUTION'
  | 'URL'
  | 'HANDLE'
  | 'ACCOUNT'
  | 'PLATE'
  | 'CASE_NO'
  | 'KNOWN'
  | 'QUASI';

/** `block` must be changed, `confirm` must be answered, `warn` may be ignored. */
export type Severity = 'block' | 'confirm' | 'warn';

/** What a rule saw at a place in a text; offsets are UTF-16, start inclusive, end exclusive. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly severity: Severity;
  /** From 0 to 1: how often a finding on this evidence is right. */
  readonly confidence: number;
  /** What the rule saw, in codes. */
  readonly reasons: readonly Reason[];
}

/** A place in a text that may tell who it is about. */
export interface Finding extends Sighting {
  /** The same number for the same person or detail in this text. */
  readonly entity: number;
  /**
   * Danish words for this very place, the likeliest first, as they read in the sentence ("Barn A's", "Institutionen").
   * They stand for what `replacementAt` takes away. A hint at background has none: only the author knows what to write.
   */
  readonly suggestions: readonly string[];
}

/** CPR numbers and known terms are never needed in a shared text; a hint at background is only pointed out. */
export function severityOf(kind: Kind): Severity {
  if (kind === 'CPR' || kind === 'KNOWN') return 'block';
  return kind === 'QUASI' ? 'warn' : 'confirm';
}

/** What was seen at this place, with the severity of its kind. */
export function sightingOf(
  kind: Kind,
  start: number,
  end: number,
  { confidence, reasons }: Evidence,
): Sighting {
  return { start, end, kind, severity: severityOf(kind), confidence, reasons };
}
