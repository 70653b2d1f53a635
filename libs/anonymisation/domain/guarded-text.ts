import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Finder } from './find-identifying';
import type { Finding } from './finding';
import { foldedWords } from './known-terms';

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

/** What the guard knows of one forløb. */
export interface CaseWords {
  /** Its known terms: they block. */
  readonly known: readonly string[];
  /** Whether somebody has said of these words, as `spokenOf` tells them, that they identify nobody in this forløb. */
  isDismissed(words: string): boolean;
}

/** Text that has passed, and of which words the author says that they identify nobody. */
export interface Passed<Fields extends FreeTextFields> {
  readonly texts: GuardedFields<Fields>;
  /** Each once, as `spokenOf` tells them. */
  readonly answered: readonly string[];
}

/** Outside a forløb nothing is known beforehand. */
export const NO_WORDS: CaseWords = { known: [], isDismissed: () => false };

/**
 * Lets text through when nothing in it blocks and every finding that asks has an answer.
 *
 * Throws `text.blocked` or `text.unanswered` with `details.findings` of type `FieldFinding[]`, over all fields at once.
 */
export function guard<const Fields extends FreeTextFields>(
  fields: Fields,
  answers: readonly FindingAnswer[],
  finder: Finder,
): GuardedFields<Fields> {
  return guardInCase(fields, answers, finder, NO_WORDS).texts;
}

/** As `guard`, for a text of a forløb: its known terms block, and what was dismissed in it before needs no answer. */
export function guardInCase<const Fields extends FreeTextFields>(
  fields: Fields,
  answers: readonly FindingAnswer[],
  finder: Finder,
  { known, isDismissed }: CaseWords,
): Passed<Fields> {
  const found = Object.entries(fields).flatMap(([field, text]) => findIn(field, text, finder, known));
  refuseAny(
    'text.blocked',
    found.filter((finding) => finding.severity === 'block'),
  );
  const asking = found.filter((finding) => finding.severity === 'confirm');
  const wordsOf = ({ field, start, end }: FindingAnswer): string =>
    spokenOf((fields[field] ?? '').slice(start, end));
  refuseAny(
    'text.unanswered',
    asking.filter((finding) => !isAnswered(finding, answers) && !isDismissed(wordsOf(finding))),
  );
  const answered = asking.filter((finding) => isAnswered(finding, answers)).map(wordsOf);
  return {
    texts: fields as unknown as GuardedFields<Fields>,
    answered: [...new Set(answered)].filter((words) => words !== ''),
  };
}

/** The words of a finding by which it is known again: not how they are written, nor of what kind they were taken to be. */
export function spokenOf(words: string): string {
  return foldedWords(words).join(' ');
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
