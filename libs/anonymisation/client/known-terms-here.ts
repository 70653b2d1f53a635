import { DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import { KnownTermsDocument } from '@faellesblik/contracts/generated/anonymisation';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';

/** The forløb of a page, as far as its known terms go. */
export interface CaseWithTerms {
  readonly id: string;
  readonly viewerCan: { readonly readKnownTerms: boolean };
}

/**
 * The known terms of the forløb one writes in, for who may read them: fetched when the first guarded text of a page is
 * shown, since each reading is logged, and in memory alone. For everybody else only the server knows them.
 */
@Injectable({ providedIn: 'root' })
export class KnownTermsHere {
  private readonly graphql = inject(GraphqlClient);
  private readonly here = signal<readonly string[]>([]);
  private caseId: string | null = null;
  private isWriting = false;
  private isFetched = false;

  /** To be matched while one writes. */
  readonly terms = this.here.asReadonly();

  /** One is in this forløb, and may read its known terms. */
  enter(caseId: string): void {
    if (this.caseId === caseId) return;
    this.leave();
    this.caseId = caseId;
    void this.fetch();
  }

  /** There is a text to match them in. */
  write(): void {
    this.isWriting = true;
    void this.fetch();
  }

  /** What the list of this forløb holds by now. */
  know(caseId: string, terms: readonly string[]): void {
    if (this.caseId === caseId) this.here.set(terms);
  }

  /** One is in another forløb, or in none. */
  leave(): void {
    this.caseId = null;
    this.isFetched = false;
    this.here.set([]);
  }

  private async fetch(): Promise<void> {
    const { caseId } = this;
    if (caseId === null || !this.isWriting || this.isFetched) return;
    this.isFetched = true;
    try {
      const { knownTerms } = await this.graphql.request(KnownTermsDocument, { caseId });
      this.know(caseId, knownTerms.terms);
    } catch {
      this.isFetched = false; // the server reads along all the same, and the next text asks again
    }
  }
}

/** Has the known terms of the page's forløb matched while one writes there, when one may read them. */
export function matchKnownTerms(subject: () => CaseWithTerms | null | undefined): void {
  const here = inject(KnownTermsHere);
  effect(() => {
    const { id, viewerCan } = subject() ?? {};
    untracked(() => (id && viewerCan?.readKnownTerms ? here.enter(id) : here.leave()));
  });
  inject(DestroyRef).onDestroy(() => here.leave());
}
