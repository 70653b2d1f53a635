import { Injectable, computed, inject, signal } from '@angular/core';
import type { Finding, Kind, Severity } from '@faellesblik/anonymisation/domain/finding';
import type { FindingAnswer } from '@faellesblik/anonymisation/domain/guarded-text';
import { leadingBlanks } from '@faellesblik/contracts/free-text';
import type { ProblemFinding } from '@faellesblik/platform/client/graphql-problem';
import { type Concern, gatherConcerns, replaceMentions } from './concern';
import { FieldGuard, type GuardedField } from './field-guard';
import { GuardLexicon } from './guard-lexicon';

/**
 * The guard of one form, provided by its page: what is found in its texts, what the author has answered, and whether
 * it can be shared. The texts stay in the fields; nothing is kept beyond the page.
 */
@Injectable()
export class GuardStore {
  private readonly lexicon = inject(GuardLexicon);
  private readonly guards = signal<readonly FieldGuard[]>([]);
  private readonly chosen = signal<ReadonlyMap<string, string>>(new Map());

  /** Whether the guard can read along. */
  readonly standing = this.lexicon.standing;
  /** What must be changed or answered before sharing, and hints that may be ignored. */
  readonly concerns = computed(() => this.gather((guard, finding) => !guard.isAnswered(finding)));
  /** What the author has said identifies nobody. */
  readonly answered = computed(() => this.gather((guard, finding) => guard.isAnswered(finding)));
  /** How many places must be looked at before sharing. */
  readonly openPlaces = computed(() =>
    this.concerns().reduce(
      (sum, { severity, mentions }) => sum + (severity === 'warn' ? 0 : mentions.length),
      0,
    ),
  );
  /** Nothing blocks and nothing is unanswered, as far as this device can tell. */
  readonly ready = computed(() => this.openPlaces() === 0);
  /** Everything found that may still point to somebody, for the meter. */
  readonly telling = computed(() =>
    this.guards().flatMap((guard) => guard.findings().filter((finding) => !guard.isAnswered(finding))),
  );
  /** Has anything been written at all? */
  readonly isEmpty = computed(() => this.guards().every(({ field }) => field.text().trim() === ''));

  /** A guard for a field, which counts from `register` to `release`. */
  guardOf(field: GuardedField): FieldGuard {
    return new FieldGuard(field, this.lexicon.finder);
  }

  /** The field is on the page: its texts count from now on. */
  register(guard: FieldGuard): void {
    void this.lexicon.load();
    this.guards.update((guards) => [...guards, guard]);
  }

  /** The field is no longer on the page. */
  release(guard: FieldGuard): void {
    this.guards.update((guards) => guards.filter((each) => each !== guard));
  }

  /** What goes with the texts when they are sent: every finding that has an answer, at its place as the server counts. */
  answers(): readonly FindingAnswer[] {
    return this.guards().flatMap((guard) => {
      const by = leadingBlanks(guard.field.text());
      return guard
        .findings()
        .filter((finding) => finding.severity === 'confirm' && guard.isAnswered(finding))
        .map(({ start, end }) => ({ field: guard.field.path(), start: start - by, end: end - by }));
    });
  }

  /** Shows what the server found; where it was answered here, it is asked again. */
  take(found: readonly ProblemFinding[]): void {
    for (const guard of this.guards()) {
      const by = leadingBlanks(guard.field.text());
      const here = found
        .filter(({ field }) => field === guard.field.path())
        .map((each) => asFinding(each, by));
      if (here.length === 0) continue;
      guard.refusals.set(here);
      guard.answers.update((places) =>
        places.filter(({ start, end }) => !here.some((each) => each.start === start && each.end === end)),
      );
    }
  }

  /** Puts a word in place of every mention; answers how to undo it, which leaves fields edited since as they are. */
  replace({ mentions }: Concern, word: string): () => void {
    this.chosen.update(
      (names) => new Map([...names, ...mentions.map(({ words }) => [words.toLowerCase(), word] as const)]),
    );
    const undone = this.guards().flatMap((guard) => {
      const mine = mentions.filter(({ field }) => field === guard.field.path());
      if (mine.length === 0) return [];
      const before = guard.field.text();
      const after = replaceMentions(before, mine, word);
      guard.field.text.set(after);
      return [() => guard.field.text() === after && guard.field.text.set(before)];
    });
    return () => undone.forEach((undo) => undo());
  }

  /** The author's word that these mentions identify nobody. */
  confirm({ mentions }: Concern): void {
    for (const guard of this.guards()) {
      const mine = mentions.filter(({ field }) => field === guard.field.path());
      guard.answers.update((places) => [...places, ...mine.map(({ start, end }) => ({ start, end }))]);
    }
  }

  /** Takes that word back. */
  ask({ mentions }: Concern): void {
    for (const guard of this.guards()) {
      const mine = mentions.filter(({ field }) => field === guard.field.path());
      guard.answers.update((places) =>
        places.filter(({ start }) => !mine.some((mention) => mention.start === start)),
      );
    }
  }

  /** Shows one mention in its text. */
  reveal({ mentions }: Concern, index = 0): void {
    const mention = mentions[index % mentions.length];
    const guard = this.guards().find(({ field }) => field.path() === mention?.field);
    if (mention) guard?.field.reveal(mention.start, mention.end);
  }

  private gather(isAsked: (guard: FieldGuard, finding: Finding) => boolean): readonly Concern[] {
    const fields = this.guards().map((guard) => ({
      path: guard.field.path(),
      text: guard.field.text(),
      findings: guard.findings().filter((finding) => isAsked(guard, finding)),
    }));
    return gatherConcerns(fields, this.chosen());
  }
}

function asFinding({ start, end, kind, severity }: ProblemFinding, by: number): Finding {
  return {
    start: start + by,
    end: end + by,
    kind: kind as Kind,
    severity: severity as Severity,
    confidence: 1,
  };
}
