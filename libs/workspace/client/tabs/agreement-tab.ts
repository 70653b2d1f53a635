import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ClosedRound } from '@faellesblik/measures/client/closed-round';
import { MeasureCard } from '@faellesblik/measures/client/measure-card';
import { OpenRound } from '@faellesblik/measures/client/open-round';
import { OpenRoundForm } from '@faellesblik/measures/client/open-round-form';
import { Session } from '@faellesblik/platform/client/session';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { focusKeeper } from '@faellesblik/platform/ui/keep-focus';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { WorkspaceStore } from '../workspace-store';

/** *Aftale og tiltag*: what is proposed side by side, the round that is open, what runs, and what was agreed before. */
@Component({
  selector: 'fb-agreement-tab',
  imports: [Button, ClosedRound, EmptyState, Icon, MeasureCard, OpenRound, OpenRoundForm, RouterLink],
  templateUrl: './agreement-tab.html',
  styleUrl: './agreement-tab.scss',
})
export class AgreementTab {
  protected readonly store = inject(WorkspaceStore);
  protected readonly opening = signal(false);

  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly keepFocus = focusKeeper();

  protected readonly workspace = this.store.opened;
  protected readonly viewerId = computed(() => this.session.me()?.person.id ?? '');
  protected readonly round = computed(() => this.workspace().rounds.find(({ state }) => state === 'open'));
  protected readonly inRound = computed(() =>
    this.workspace().measures.filter(({ id }) => this.round()?.measureIds.includes(id)),
  );
  protected readonly proposed = computed(() =>
    this.workspace().measures.filter((one) => one.state === 'proposed' && !this.inRound().includes(one)),
  );
  protected readonly running = computed(() =>
    this.workspace().measures.filter(
      (one) => (one.state === 'running' || one.state === 'agreed') && !this.inRound().includes(one),
    ),
  );
  protected readonly past = computed(() =>
    this.workspace().measures.filter(({ state }) => state === 'reviewed' || state === 'ended'),
  );
  protected readonly agreements = computed(() =>
    this.workspace()
      .rounds.filter(({ state }) => state === 'closed')
      .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? '')),
  );
  protected readonly canOpen = computed(
    () => this.workspace().viewerCan.openRound && this.proposed().length > 0 && !this.opening(),
  );

  /** Shows what an own act has changed. */
  protected async refresh(sequence: number): Promise<void> {
    await this.store.refresh(sequence);
    this.keepFocus();
  }

  protected async onOpened(sequence: number): Promise<void> {
    await this.refresh(sequence);
    this.opening.set(false);
    this.toasts.say(
      $localize`:@@measures.tab-round-opened:Aftalerunden er åben. Alle, der er med, bliver spurgt.`,
    );
  }
}
