import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { KnownTermsDialog } from '@faellesblik/anonymisation/client/known-terms-dialog';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import { BasisDialog } from '@faellesblik/cases/client/basis-dialog';
import { InviteDialog } from '@faellesblik/cases/client/invite-dialog';
import { RemoveDialog } from '@faellesblik/cases/client/remove-dialog';
import { BeginSharedLookDocument } from '@faellesblik/contracts/generated/cases';
import type { PersonFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { focusKeeper } from '@faellesblik/platform/ui/keep-focus';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Tabs } from '@faellesblik/platform/ui/tabs';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { filter, map } from 'rxjs';
import { CaseHeader } from './case-header';
import { tabsOf } from './case-tabs';
import { Gone } from './gone';
import { isNotFound } from './is-not-found';
import { newsToast } from './news-toast';
import type { NextStep } from './next-step';
import { ParticipantsCard } from './participants-card';
import { WayOn } from './way-on';
import { WorkspaceStore } from './workspace-store';

/** One forløb: its top, its tabs, and at the right, always in the same place, what brings it on and who is in it. */
@Component({
  selector: 'fb-workspace-page',
  imports: [
    Banner,
    BasisDialog,
    Button,
    CaseHeader,
    Gone,
    InviteDialog,
    KnownTermsDialog,
    PageHeader,
    ParticipantsCard,
    RemoveDialog,
    RouterOutlet,
    Skeleton,
    Tabs,
    WayOn,
  ],
  providers: [WorkspaceStore],
  templateUrl: './workspace-page.html',
  styleUrl: './workspace-page.scss',
})
export class WorkspacePage {
  readonly id = input.required<string>();

  protected readonly store = inject(WorkspaceStore);
  protected readonly isNotFound = isNotFound;
  protected readonly problemText = problemText;
  protected readonly caseWord = $localize`:@@workspace.case:Forløb`;
  protected readonly tabsLabel = $localize`:@@workspace.tabs:Forløbets sider`;
  protected readonly asideLabel = $localize`:@@workspace.aside:Næste skridt og deltagere`;

  /** The dialog that is open. */
  protected readonly open = signal<'invite' | 'basis' | 'knownTerms' | null>(null);
  /** The colleague who is about to be taken out. */
  protected readonly leaving = signal<PersonFragment | null>(null);
  protected readonly moving = signal(false);
  protected readonly problem = signal<unknown>(null);

  private readonly router = inject(Router);
  private readonly graphql = inject(GraphqlClient);
  private readonly toasts = inject(Toasts);
  private readonly keepFocus = focusKeeper('aside');
  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );

  protected readonly tabs = computed(() => {
    const subject = this.store.workspace();
    return subject ? tabsOf(subject) : [];
  });
  protected readonly onOverview = computed(() => this.url().endsWith('/overblik'));

  constructor() {
    matchKnownTerms(() => this.store.workspace());
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.open(id));
    });
    effect(() => {
      const news = this.store.news();
      untracked(() => {
        const toast = newsToast(news, this.id(), this.router);
        if (toast) this.toasts.say(toast.text, toast.action);
      });
    });
  }

  protected async act(step: Exclude<NextStep['kind'], 'go'>): Promise<void> {
    if (step !== 'beginSharedLook') return this.open.set(step);
    const { id, version } = this.store.opened();
    this.moving.set(true);
    this.problem.set(null);
    try {
      const { beginSharedLook } = await this.graphql.mutate(BeginSharedLookDocument, { caseId: id, version });
      await this.show(beginSharedLook.sequence, $localize`:@@workspace.begun:Nu ser I på det sammen.`);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.moving.set(false);
    }
  }

  protected async invited(sequence: number): Promise<void> {
    this.open.set(null);
    await this.show(sequence, $localize`:@@workspace.invited:Din kollega er med.`);
  }

  protected async stated(sequence: number): Promise<void> {
    this.open.set(null);
    await this.show(sequence, $localize`:@@workspace.basis-saved:Grundlaget er gemt.`);
  }

  protected async removed(sequence: number): Promise<void> {
    this.leaving.set(null);
    await this.show(sequence, $localize`:@@workspace.removed:Din kollega er ikke længere med.`);
  }

  /** Shows what an own act has changed, and says it. */
  private async show(sequence: number, words: string): Promise<void> {
    await this.store.refresh(sequence);
    this.toasts.say(words);
    this.keepFocus();
  }
}
