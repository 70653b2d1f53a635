import {
  Component,
  computed,
  effect,
  inject,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ProposalsDocument, WithdrawProposalDocument } from '@faellesblik/contracts/generated/cases';
import type { ProposalWholeFragment } from '@faellesblik/contracts/generated/operations';
import { ConfirmDialog, type Question } from '@faellesblik/platform/client/confirm-dialog';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { AcceptDialog } from './accept-dialog';
import { DeclineDialog } from './decline-dialog';
import { ProposalCard } from './proposal-card';

/** *Forslag*: what waits for my answer as leader, what I have proposed myself, and what was answered lately. */
@Component({
  selector: 'fb-proposals-page',
  imports: [
    AcceptDialog,
    Banner,
    Button,
    ConfirmDialog,
    DeclineDialog,
    EmptyState,
    Icon,
    PageHeader,
    ProposalCard,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './proposals-page.html',
})
export class ProposalsPage {
  protected readonly session = inject(Session);
  protected readonly problemText = problemText;
  protected readonly heading = $localize`:@@cases.proposals:Forslag`;
  protected readonly lead = computed(() => (this.session.can().openCase ? LEADS.leader : LEADS.proposer));
  protected readonly emptyText = computed(() =>
    this.session.can().openCase ? EMPTY.leader : EMPTY.proposer,
  );

  /** The proposal that is being answered, and how. */
  protected readonly accepting = signal<ProposalWholeFragment | null>(null);
  protected readonly declining = signal<ProposalWholeFragment | null>(null);
  protected readonly question = signal<Question | null>(null);

  private readonly graphql = inject(GraphqlClient);
  private readonly realtime = inject(Realtime);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly proposals = resource({
    loader: async () => (await this.graphql.request(ProposalsDocument)).proposals,
  });
  /** The newest list that came; it stays while the next is fetched. */
  protected readonly all = linkedSignal<
    readonly ProposalWholeFragment[] | null,
    readonly ProposalWholeFragment[] | null
  >({
    source: () => (this.proposals.hasValue() ? this.proposals.value() : null),
    computation: (newest, before) => newest ?? before?.value ?? null,
  });
  protected readonly groups = computed(() => {
    const all = this.all() ?? [];
    const waiting = (one: ProposalWholeFragment): boolean => one.state === 'waiting';
    return [
      { heading: HEADINGS.toMe, proposals: all.filter((one) => waiting(one) && !one.mine) },
      { heading: HEADINGS.mine, proposals: all.filter((one) => waiting(one) && one.mine) },
      { heading: HEADINGS.answered, proposals: all.filter((one) => !waiting(one)) },
    ].filter(({ proposals }) => proposals.length > 0);
  });

  constructor() {
    const known = this.realtime.todayChanges();
    effect(() => {
      if (this.realtime.todayChanges() !== known) untracked(() => this.proposals.reload());
    });
  }

  protected async accepted(caseId: string): Promise<void> {
    this.accepting.set(null);
    this.toasts.say($localize`:@@cases.accepted:Forløbet er åbnet, og din kollega er med.`);
    await this.router.navigate(['/forloeb', caseId]);
  }

  protected declined(): void {
    this.declining.set(null);
    this.proposals.reload();
    this.toasts.say($localize`:@@cases.declined:Dit svar er givet.`);
  }

  protected askToWithdraw({ id: proposalId }: ProposalWholeFragment): void {
    const act = async (): Promise<void> => {
      await this.graphql.mutate(WithdrawProposalDocument, { proposalId });
      this.proposals.reload();
      this.toasts.say($localize`:@@cases.withdrawn:Forslaget er trukket tilbage.`);
    };
    this.question.set({ ...WITHDRAW, act });
  }
}

const LEADS = {
  leader: $localize`:@@cases.proposals-lead-leader:Kolleger foreslår et forløb, og du åbner det eller siger nej tak med et ord.`,
  proposer: $localize`:@@cases.proposals-lead:Det, du har foreslået, og hvad lederen har svaret. Kun I to kan se det.`,
};
const EMPTY = {
  leader: $localize`:@@cases.proposals-empty-leader:Når en kollega foreslår et forløb, står det her og på Mit bord.`,
  proposer: $localize`:@@cases.proposals-empty:Er der noget, du undrer dig over? Skriv det til lederen, så kan I se på det sammen.`,
};
const HEADINGS = {
  toMe: $localize`:@@cases.proposals-to-me:Venter på dit svar`,
  mine: $localize`:@@cases.proposals-mine:Venter på lederen`,
  answered: $localize`:@@cases.proposals-answered:Besvaret`,
};
const WITHDRAW = {
  heading: $localize`:@@cases.withdraw-heading:Træk forslaget tilbage?`,
  text: $localize`:@@cases.withdraw-text:Lederen ser det ikke længere som ventende. Du kan foreslå det igen.`,
  word: $localize`:@@cases.withdraw-send:Træk tilbage`,
};
