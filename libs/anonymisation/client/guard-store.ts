import { Injectable, computed, inject, signal } from '@angular/core';
import { type Evidence, evidence } from '@faellesblik/anonymisation/domain/evidence';
import { type Kind, type Sighting, sightingOf } from '@faellesblik/anonymisation/domain/finding';
import type { FindingAnswer } from '@faellesblik/anonymisation/domain/guarded-text';
import { leadingBlanks } from '@faellesblik/contracts/free-text';
import type { ProblemFinding } from '@faellesblik/platform/client/graphql-problem';
import { type Concern, type Mention, areSameConcerns, gatherConcerns, replaceMentions } from './concern';
import { FieldGuard, type GuardedField } from './field-guard';
import { GuardLexicon } from './guard-lexicon';
import { KnownTermsHere } from './known-terms-here';
import { ListVisit } from './list-visit';
import type { Place } from './move-places';
import { type Replacement, Replacements } from './replacements';
import type { SavedDraft } from './saved-places';

/**
 * The guard of one form, provided by its page: what is found in its texts, what the author has answered, and whether
 * it can be shared. The texts stay in the fields; nothing is kept beyond the page.
 */
@Injectable()
export class GuardStore {
  private readonly lexicon = inject(GuardLexicon);
  private readonly known = inject(KnownTermsHere);
  private readonly guards = signal<readonly FieldGuard[]>([]);
  private readonly chosen = signal<ReadonlyMap<string, string>>(new Map());
  private readonly draft = signal<SavedDraft | null>(null);
  private readonly replacements = new Replacements();

  /** Whether the guard can read along. */
  readonly standing = this.lexicon.standing;
  /** What must be changed or answered before sharing, and hints that may be ignored. */
  readonly concerns = computed(() => this.gather((guard, finding) => !guard.isAnswered(finding)), {
    equal: areSameConcerns,
  });
  /** What the author has said identifies nobody. */
  readonly answered = computed(() => this.gather((guard, finding) => guard.isAnswered(finding)), {
    equal: areSameConcerns,
  });
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
  readonly telling = computed(() => this.guards().flatMap((guard) => guard.open()));
  /** The way by keyboard from a text to the list, and back. */
  readonly visit = new ListVisit(this.guards, this.concerns);
  /** What was replaced last and can be taken back, or null. */
  readonly replaced = this.replacements.last;
  /** Has anything been written at all? */
  readonly isEmpty = computed(() => this.guards().every(({ field }) => field.text().trim() === ''));

  /** A guard for a field, which counts from `register` to `release`. */
  guardOf(field: GuardedField): FieldGuard {
    return new FieldGuard(field, {
      finder: this.lexicon.finder,
      known: this.known.terms,
      draft: this.draft,
    });
  }

  /** The field is on the page: its texts count from now on. */
  register(guard: FieldGuard): void {
    void this.lexicon.load();
    this.known.write();
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
        .map((each) => asSighting(each, by));
      if (here.length === 0) continue;
      guard.refusals.set(here);
      guard.askAgain(here);
    }
  }

  /** What only the server knows of the texts, as they were saved in a draft. */
  learn(draft: SavedDraft): void {
    this.draft.set(draft);
  }

  /** Puts a word in place of every mention. */
  replace(concern: Concern, word: string): void {
    const { key, mentions } = concern;
    this.chosen.update(
      (names) => new Map([...names, ...mentions.map(({ words }) => [words.toLowerCase(), word] as const)]),
    );
    const from = this.visit.spot();
    this.visit.settle(concern, word);
    const changes = this.guards().flatMap(({ field: { path, text } }) => {
      const mine = mentions.filter(({ field }) => field === path());
      const before = text();
      return mine.length > 0 ? [{ text, before, after: replaceMentions(before, mine, word) }] : [];
    });
    this.replacements.make({ key, word, from, changes });
  }

  /** Takes back the replacement that was the last thing done to its texts; else null. */
  takeBack(): Replacement | null {
    return this.replacements.takeBack();
  }

  /** Makes the replacement again that was taken back last; else null. */
  makeAgain(): Replacement | null {
    return this.replacements.makeAgain();
  }

  /** The author's word that these mentions identify nobody. */
  confirm(concern: Concern): void {
    const { mentions } = concern;
    this.visit.settle(concern);
    for (const guard of this.guards()) guard.answer(placesIn(guard, mentions));
  }

  /** Takes that word back. */
  ask({ mentions }: Concern): void {
    for (const guard of this.guards()) guard.askAgain(placesIn(guard, mentions));
  }

  /** Shows one mention in its text. */
  reveal({ mentions }: Concern, index = 0): void {
    const mention = mentions[index % mentions.length];
    const guard = this.guards().find(({ field }) => field.path() === mention?.field);
    if (mention) guard?.field.reveal(mention.start, mention.end);
  }

  private gather(isAsked: (guard: FieldGuard, finding: Sighting) => boolean): readonly Concern[] {
    const fields = this.guards().map((guard) => ({
      path: guard.field.path(),
      text: guard.field.text(),
      findings: guard.findings().filter((finding) => isAsked(guard, finding)),
    }));
    return fields.some(({ findings }) => findings.length > 0) ? gatherConcerns(fields, this.chosen()) : [];
  }
}

function placesIn(guard: FieldGuard, mentions: readonly Mention[]): readonly Place[] {
  return mentions
    .filter(({ field }) => field === guard.field.path())
    .map(({ start, end }) => ({ start, end }));
}

/** The server tells where and what, not why. */
const BY_THE_SERVER: Evidence = { confidence: 1, reasons: [] };

function asSighting({ start, end, kind }: ProblemFinding, by: number): Sighting {
  const seen = kind === 'KNOWN' ? evidence.knownTerm : BY_THE_SERVER;
  return sightingOf(kind as Kind, start + by, end + by, seen);
}
