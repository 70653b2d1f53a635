import { Injectable, computed, inject, signal } from '@angular/core';
import { KnownTermsDocument, SaveKnownTermsDocument } from '@faellesblik/contracts/generated/anonymisation';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { KnownTermsHere } from './known-terms-here';

/** How often it is tried while others change the list, too. */
const MOST_TRIES = 5;

/** What is done to the list; done again to a newer one when somebody else was quicker. */
type Change = (terms: readonly string[]) => readonly string[];

/** A word on the list, or one that was just taken off it and can be put back. */
export interface ListedTerm {
  readonly term: string;
  readonly isOff: boolean;
}

/** The known terms of one forløb while somebody sees to them. Each change is saved at once. */
@Injectable()
export class KnownTermsList {
  private readonly graphql = inject(GraphqlClient);
  private readonly here = inject(KnownTermsHere);
  private readonly kept = signal<{ readonly terms: readonly string[]; readonly version: number } | null>(
    null,
  );
  /** Everything that was on the list while it was open, in order. */
  private readonly seen = signal<readonly string[]>([]);
  private readonly trouble = signal<unknown>(null);
  private readonly onItsWay = signal(false);
  private caseId = '';

  /** Null while it is on its way. */
  readonly terms = computed<readonly ListedTerm[] | null>(() => {
    const kept = this.kept();
    return kept && this.seen().map((term) => ({ term, isOff: !kept.terms.includes(term) }));
  });
  /** Why the last thing done did not happen, or null. */
  readonly problem = this.trouble.asReadonly();
  readonly busy = this.onItsWay.asReadonly();

  /** Fetches the list of this forløb. */
  async open(caseId: string): Promise<void> {
    this.caseId = caseId;
    await this.attempt(() => this.fetch());
  }

  /** Answers whether it is on the list now; `problem` says why not. */
  add(term: string): Promise<boolean> {
    return this.change((terms) => [...terms, term]);
  }

  /** Takes it off the list, or puts it back. */
  toggle({ term, isOff }: ListedTerm): Promise<boolean> {
    return isOff ? this.add(term) : this.change((terms) => terms.filter((each) => each !== term));
  }

  /** What is written now is something else: what was said about the last does not count. */
  forgetProblem(): void {
    this.trouble.set(null);
  }

  private change(change: Change): Promise<boolean> {
    return this.attempt(() => this.insist(change));
  }

  /** Where somebody else was quicker, it is done again to what they have made of the list. */
  private async insist(change: Change, tries = MOST_TRIES): Promise<void> {
    try {
      await this.save(change);
    } catch (error) {
      const wasQuicker = error instanceof GraphqlProblem && error.code === 'version.changed';
      if (!wasQuicker || tries === 1) throw error;
      await this.fetch();
      await this.insist(change, tries - 1);
    }
  }

  private async save(change: Change): Promise<void> {
    const { terms, version } = this.kept() ?? { terms: [], version: 0 };
    const input = { caseId: this.caseId, terms: [...change(terms)], version };
    this.keep((await this.graphql.mutate(SaveKnownTermsDocument, input)).saveKnownTerms);
  }

  private async fetch(): Promise<void> {
    this.keep((await this.graphql.request(KnownTermsDocument, { caseId: this.caseId })).knownTerms);
  }

  private keep(kept: { readonly terms: readonly string[]; readonly version: number }): void {
    this.kept.set(kept);
    this.seen.update((seen) => [...new Set([...seen, ...kept.terms])]);
    this.here.know(this.caseId, kept.terms);
  }

  private async attempt(act: () => Promise<void>): Promise<boolean> {
    if (this.busy()) return false;
    this.onItsWay.set(true);
    this.trouble.set(null);
    try {
      await act();
      return true;
    } catch (problem) {
      this.trouble.set(problem);
      return false;
    } finally {
      this.onItsWay.set(false);
    }
  }
}
