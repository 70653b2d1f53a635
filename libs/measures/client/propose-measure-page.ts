import { Component, OnInit, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import { MeasureSettingDocument, ProposeMeasureDocument } from '@faellesblik/contracts/generated/measures';
import { isCommunityLevel } from '@faellesblik/measures/domain/level-gate';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { KeptFields } from '@faellesblik/anonymisation/client/kept-fields';
import { blankProposal, proposalInput, proposalNeeds } from './measure-proposal';
import { missingText } from './missing-words';
import { ProposalFields } from './proposal-fields';

/** Proposes a measure, the community first: what is needed stands open, the rest opens on touch. */
@Component({
  selector: 'fb-propose-measure-page',
  imports: [
    Banner,
    Button,
    DraftState,
    EmptyState,
    GuardPanel,
    PageHeader,
    ProposalFields,
    RouterLink,
    Skeleton,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './propose-measure-page.html',
  styleUrl: './form-page.scss',
})
export class ProposeMeasurePage implements OnInit {
  readonly id = input.required<string>();

  protected readonly fields = new KeptFields(blankProposal(isoDay(new Date())));
  protected readonly sending = inject(FormSending);
  protected readonly setting = resource({
    params: () => ({ caseId: this.id() }),
    loader: ({ params }) => this.graphql.request(MeasureSettingDocument, params),
  });

  protected readonly subject = computed(() =>
    this.setting.hasValue() ? this.setting.value().caseWorkspace : null,
  );
  protected readonly people = computed(() => this.subject()?.participants.map(({ person }) => person) ?? []);
  /** The soft gate: nothing for the whole community or a group of it has been followed up yet. */
  protected readonly gateIsShut = computed(
    () =>
      !this.subject()?.measures.some(
        ({ level, followUps }) => isCommunityLevel(level) && followUps.length > 0,
      ),
  );
  protected readonly asksForReason = computed(() => {
    const { level } = this.fields.now();
    return level !== null && !isCommunityLevel(level) && this.gateIsShut();
  });
  protected readonly shown = computed(() => [
    ...Object.keys(proposalNeeds(this.fields.now(), true)),
    'signs',
    'signs.2',
    'coOwnerId',
    'durationWeeks',
  ]);
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);
  private readonly drafts = inject(DraftKeeper);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  constructor() {
    matchKnownTerms(() => this.subject());
  }

  ngOnInit(): void {
    void this.fields.open({ kind: 'measure', caseId: this.id() });
  }

  protected async propose(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.sending.send(
      () => proposalNeeds(this.fields.now(), this.asksForReason()),
      () =>
        this.graphql.mutate(
          ProposeMeasureDocument,
          proposalInput(this.id(), this.fields.now(), this.asksForReason(), this.sending.answers()),
        ),
      missingText,
    );
    if (!sent) return;
    this.drafts.close();
    this.toasts.say($localize`:@@measures.proposed-toast:Tiltaget er foreslået. Alle i forløbet kan se det.`);
    await this.router.navigate(['/forloeb', this.id(), 'aftale'], { replaceUrl: true });
  }
}
