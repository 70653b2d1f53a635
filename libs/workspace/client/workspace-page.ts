import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { KnownTermsDialog } from '@faellesblik/anonymisation/client/known-terms-dialog';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import { BasisDialog } from '@faellesblik/cases/client/basis-dialog';
import { InviteDialog } from '@faellesblik/cases/client/invite-dialog';
import { HolderDialog } from '@faellesblik/cases/client/holder-dialog';
import { PauseDialog } from '@faellesblik/cases/client/pause-dialog';
import { SuggestDialog } from '@faellesblik/cases/client/suggest-dialog';
import type { PersonFragment } from '@faellesblik/contracts/generated/operations';
import { ConfirmDialog } from '@faellesblik/platform/client/confirm-dialog';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Tabs } from '@faellesblik/platform/ui/tabs';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { filter, map } from 'rxjs';
import { ACT_SAID } from './case-act-words';
import { CaseActs } from './case-acts';
import { CaseHeader } from './case-header';
import type { CaseChoice } from './case-menu';
import { tabsOf } from './case-tabs';
import { Gone } from './gone';
import { handOverStanding } from './hand-over-standing';
import { HolderOffer } from './holder-offer';
import { isNotFound } from './is-not-found';
import { newsToast } from './news-toast';
import type { NextStep } from './next-step';
import { ParticipantsCard } from './participants-card';
import { ReadersDialog } from './readers-dialog';
import { WayOn } from './way-on';
import { WorkspaceStore } from './workspace-store';

type OpenDialog = 'invite' | 'basis' | 'knownTerms' | 'pause' | 'holder' | 'suggest' | 'readers';

/** One forløb: its top, its tabs, and at the right, always in the same place, what brings it on and who is in it. */
@Component({
  selector: 'fb-workspace-page',
  imports: [
    Banner,
    BasisDialog,
    Button,
    CaseHeader,
    ConfirmDialog,
    Gone,
    HolderDialog,
    HolderOffer,
    InviteDialog,
    KnownTermsDialog,
    PageHeader,
    ParticipantsCard,
    PauseDialog,
    ReadersDialog,
    RouterLink,
    RouterOutlet,
    Skeleton,
    SuggestDialog,
    Tabs,
    WayOn,
  ],
  providers: [CaseActs, WorkspaceStore],
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
  protected readonly open = signal<OpenDialog | null>(null);
  /** The colleague whom somebody has suggested, while they are being invited. */
  protected readonly suggested = signal<PersonFragment | null>(null);
  protected readonly acts = inject(CaseActs);
  protected readonly said = ACT_SAID;

  private readonly router = inject(Router);
  /** One comes here from a form about the forløb, whose right to see it ended meanwhile. */
  protected readonly wasShownOut = this.router.currentNavigation()?.extras.state?.['revoked'] === true;
  private readonly toasts = inject(Toasts);
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

  /** The hand-over that waits, and on the overview the one it came by. */
  protected readonly handOver = computed(() => {
    const subject = this.store.workspace();
    const standing = subject ? handOverStanding(subject) : null;
    return standing?.waits || this.onOverview() ? standing : null;
  });

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

  protected act(step: Exclude<NextStep['kind'], 'go'>): void {
    if (step === 'beginSharedLook') void this.acts.beginSharedLook();
    else if (step === 'resume') void this.acts.resume();
    else this.openDialog(step);
  }

  /** What was chosen under *Mere*. */
  protected choose(choice: CaseChoice): void {
    if (choice === 'withdrawRound') this.acts.askToWithdrawRound();
    else if (choice === 'liftOut') this.acts.askToLiftOut();
    else if (choice === 'leave') this.acts.askToLeave();
    else if (choice === 'handOver') void this.router.navigate(['/forloeb', this.id(), 'overgang']);
    else this.openDialog(choice);
  }

  protected inviteThis(person: PersonFragment): void {
    this.openDialog('invite');
    this.suggested.set(person);
  }

  protected openDialog(dialog: OpenDialog): void {
    this.suggested.set(null);
    this.open.set(dialog);
  }

  protected async done(sequence: number, words: string): Promise<void> {
    this.open.set(null);
    await this.acts.show(sequence, words);
  }

  protected pausedUntil(day: string): string {
    return $localize`:@@workspace.paused-until:På pause til ${dayText(day)}:day:`;
  }
}
