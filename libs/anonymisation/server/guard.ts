import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import {
  guard,
  guardInCase,
  type FieldFinding,
  type FindingAnswer,
  type FreeTextFields,
  type GuardedFields,
} from '@faellesblik/anonymisation/domain/guarded-text';
import type { Finder } from '@faellesblik/anonymisation/domain/find-identifying';
import { termsMet } from '@faellesblik/anonymisation/domain/known-answers';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CaseVault, type OpenedWords } from './case-vault';
import { FINDER } from './finder';
import { KnownAnswers } from './known-answers';

/** The server's door for text: what has not passed here is not shared, whoever sent it. */
@Injectable()
export class Guard {
  constructor(
    @Inject(FINDER) private readonly finder: Finder,
    @Inject(CaseVault) private readonly vault: CaseVault,
    @Inject(KnownAnswers) private readonly answers: KnownAnswers,
  ) {}

  /** For text of no forløb yet. Throws text.blocked or text.unanswered with the places found, never with the words. */
  pass<Fields extends FreeTextFields>(
    fields: Fields,
    answers: readonly FindingAnswer[],
  ): GuardedFields<Fields> {
    return guard(fields, answers, this.finder);
  }

  /**
   * For text of a forløb that the person is known to see: its known terms block too, and what was dismissed in it needs
   * no answer. Answers are kept as dismissals, if the text is. Too many known terms told: `text.known-unshown`.
   */
  async passIn<Fields extends FreeTextFields>(
    tx: Transaction,
    caseId: string,
    fields: Fields,
    answers: readonly FindingAnswer[],
  ): Promise<GuardedFields<Fields>> {
    const words = await this.vault.words(tx, caseId);
    if (words.isErased) throw new Error('A forløb whose key is gone takes no text.');
    const { texts, answered } = refusing(
      () => guardInCase(fields, answers, this.finder, words),
      (findings) => {
        tx.rememberRefusal((after) => this.withheld(after, caseId, words, fields, findings));
      },
    );
    const isNew = (each: string): boolean => !words.isDismissed(each);
    await this.vault.dismiss(tx, caseId, answered.filter(isNew));
    return texts;
  }

  /** For what is read and not kept, as a search: refuses what blocks (text.blocked), and asks about nothing. */
  refuseBlocked(fields: Readonly<Record<string, string>>): void {
    const blocking = Object.entries(fields).flatMap(([field, text]) =>
      this.finder
        .analyse(text)
        .flatMap(({ start, end, kind, severity }) =>
          severity === 'block' ? [{ field, start, end, kind, severity }] : [],
        ),
    );
    if (blocking.length > 0) throw new DomainError('text.blocked', { findings: blocking });
  }

  /** The refusal without the places that are told no more; undefined when all are told. */
  private async withheld(
    tx: Transaction,
    caseId: string,
    { key, known, mayRead }: OpenedWords,
    fields: FreeTextFields,
    findings: readonly FieldFinding[],
  ): Promise<DomainError | undefined> {
    const metAt = ({ field, start, end, kind }: FieldFinding): readonly string[] =>
      kind === 'KNOWN' ? termsMet((fields[field] ?? '').slice(start, end), known) : [];
    const met = findings.flatMap(metAt);
    if (mayRead || !key || met.length === 0) return undefined;
    const told = await this.answers.tell(tx, caseId, key, met);
    const shown = findings.filter((finding) => metAt(finding).every((term) => told.has(term)));
    if (shown.length === findings.length) return undefined;
    await this.answers.logWithheld(tx, caseId);
    return new DomainError('text.known-unshown', { findings: shown });
  }
}

/** Runs a rule, and tells what it found when that blocks. */
function refusing<Result>(
  rule: () => Result,
  onBlocked: (findings: readonly FieldFinding[]) => void,
): Result {
  try {
    return rule();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'text.blocked')
      onBlocked(error.details['findings'] as readonly FieldFinding[]);
    throw error;
  }
}
