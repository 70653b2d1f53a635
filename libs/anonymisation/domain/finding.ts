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

/** A place in a text that may tell who it is about; offsets are UTF-16, start inclusive, end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly severity: Severity;
  /** From 0 to 1: how sure the rule is that this identifies somebody. */
  readonly confidence: number;
}

/** CPR numbers and known terms are never needed in a shared text; a hint at background is only pointed out. */
const severities: Partial<Record<Kind, Severity>> = { CPR: 'block', KNOWN: 'block', QUASI: 'warn' };

/** The severity of a kind, everywhere the same. */
export function severityOf(kind: Kind): Severity {
  return severities[kind] ?? 'confirm';
}

/** A finding with the severity of its kind. */
export function findingOf(kind: Kind, start: number, end: number, confidence: number): Finding {
  return { start, end, kind, severity: severityOf(kind), confidence };
}
