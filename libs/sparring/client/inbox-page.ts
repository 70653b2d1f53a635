import {
  Component,
  computed,
  effect,
  inject,
  linkedSignal,
  resource,
  signal,
  untracked,
  viewChildren,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { WaitingWholeFragment } from '@faellesblik/contracts/generated/operations';
import { SparringInboxDocument, TakeSparringDocument } from '@faellesblik/contracts/generated/sparring';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { WaitingRequest } from './waiting-request';

/** A request that could not be taken, and why. */
interface Refusal {
  readonly request: WaitingWholeFragment;
  readonly text: string;
}

/** What waits for my team, the longest first. Taking one leads into its forløb. */
@Component({
  selector: 'fb-inbox-page',
  imports: [Banner, Button, EmptyState, PageHeader, RouterLink, Skeleton, WaitingRequest],
  templateUrl: './inbox-page.html',
})
export class InboxPage {
  protected readonly problemText = problemText;
  protected readonly heading = $localize`:@@sparring.inbox:Sparring`;
  /** The request that is being taken. */
  protected readonly taking = signal<string | null>(null);
  protected readonly refusals = signal<readonly Refusal[]>([]);

  private readonly graphql = inject(GraphqlClient);
  private readonly realtime = inject(Realtime);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly cards = viewChildren(WaitingRequest);

  protected readonly takes = computed(() => this.session.can().takeSparring);
  protected readonly inbox = resource({
    params: () => (this.takes() ? {} : undefined),
    loader: async () => (await this.graphql.request(SparringInboxDocument)).sparringInbox,
  });
  /** The newest list that came; it stays while the next is fetched. */
  protected readonly waiting = linkedSignal<
    readonly WaitingWholeFragment[] | null,
    readonly WaitingWholeFragment[] | null
  >({
    source: () => (this.inbox.hasValue() ? this.inbox.value() : null),
    computation: (newest, before) => newest ?? before?.value ?? null,
  });
  /** What is shown: what waits, and in its old place what a colleague was quicker with. */
  protected readonly shown = computed(() => {
    const waiting = this.waiting() ?? [];
    const gone = this.refusals().filter(({ request }) => !waiting.some(({ id }) => id === request.id));
    return [...waiting, ...gone.map(({ request }) => request)].sort((a, b) =>
      a.askedAt.localeCompare(b.askedAt),
    );
  });
  protected readonly lead = computed(() => {
    if (!this.takes())
      return $localize`:@@sparring.inbox-lead-house:Her ser de, der kan spørges, hvad der venter på dem.`;
    const names = this.session.me()?.memberships.map(({ unit }) => unit.name) ?? [];
    return $localize`:@@sparring.inbox-lead:Det, der venter på ${names.join(', ')}:units:. Tag en, og du er med i forløbet fra dets start.`;
  });

  constructor() {
    effect(() => {
      if (this.realtime.todayChanges() > 0) untracked(() => this.inbox.reload());
    });
  }

  protected refusalOf({ id }: WaitingWholeFragment): string | null {
    return this.refusals().find(({ request }) => request.id === id)?.text ?? null;
  }

  protected async take(request: WaitingWholeFragment): Promise<void> {
    this.taking.set(request.id);
    try {
      const { takeSparring } = await this.graphql.mutate(TakeSparringDocument, { requestId: request.id });
      await this.router.navigate(['/forloeb', takeSparring.caseId, 'sparring']);
    } catch (error) {
      this.refusals.update((refusals) => [...refusals, { request, text: problemText(error) }]);
      this.inbox.reload();
      this.cards()
        .find((card) => card.request().id === request.id)
        ?.focus();
    } finally {
      this.taking.set(null);
    }
  }
}
