import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Finder } from './find-identifying';
import type { Finding } from './finding';

declare const guarded: unique symbol;

/** Text that has passed the guard. Only `guard` makes it, and shared text takes nothing else. */
export type GuardedText = string & { readonly [guarded]: 'GuardedText' };

/** The author's word that this finding identifies nobody; offsets are UTF-16 in the field as it was sent. */
export interface FindingAnswer {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A finding as it may leave the domain in an error: where and what kind, never the words. */
export interface FieldFinding extends FindingAnswer {
  readonly kind: Finding['kind'];
  readonly severity: Finding['severity'];
}

/** The fields as the guard needs them; an empty one is null, undefined or an empty text. */
export type FreeTextFields = Readonly<Record<string, string | null | undefined>>;

/** The same fields after the guard: what was text is guarded text, what was null stays null. */
export type GuardedFields<Fields extends FreeTextFields> = {
  readonly [Field in keyof Fields]: GuardedText | Extract<Fields[Field], null | undefined>;
};

/**
 * Lets text through when nothing in it blocks and every finding that asks has an answer.
 *
 * Throws `text.blocked` or `text.unanswered` with `details.findings` of type `FieldFinding[]`, over all fields at once.
 */
export function guard<const Fields extends FreeTextFields>(
  fields: Fields,
  answers: readonly FindingAnswer[],
  finder: Finder,
  known: readonly string[] = [],
): GuardedFields<Fields> {
  const found = Object.entries(fields).flatMap(([field, text]) => findIn(field, text, finder, known));
  refuseAny(
    'text.blocked',
    found.filter((finding) => finding.severity === 'block'),
  );
  refuseAny(
    'text.unanswered',
    found.filter((finding) => finding.severity === 'confirm' && !isAnswered(finding, answers)),
  );
  return fields as unknown as GuardedFields<Fields>;
}

/** Whether the author has said that this very place in this very field identifies nobody. */
export function isAnswered(finding: FindingAnswer, answers: readonly FindingAnswer[]): boolean {
  return answers.some(
    ({ field, start, end }) => field === finding.field && start === finding.start && end === finding.end,
  );
}

function findIn(
  field: string,
  text: string | null | undefined,
  finder: Finder,
  known: readonly string[],
): readonly FieldFinding[] {
  if (!text) return [];
  return finder
    .analyse(text, { known })
    .map(({ start, end, kind, severity }) => ({ field, start, end, kind, severity }));
}

function refuseAny(code: string, findings: readonly FieldFinding[]): void {
  if (findings.length > 0) throw new DomainError(code, { findings });
}
