import { Component, OnInit, computed, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { addDays } from '@faellesblik/access/domain/calendar';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import {
  BASIS_FIELDS,
  EMPTY_BASIS,
  basisNeeds,
  splitAnswers,
  toBasisInput,
} from '@faellesblik/cases/client/basis-draft';
import { BasisForm } from '@faellesblik/cases/client/basis-form';
import { BASIS_MISSING } from '@faellesblik/cases/client/basis-words';
import { outcomes } from '@faellesblik/cases/domain/review-outcome';
import { StateBasisDocument } from '@faellesblik/contracts/generated/cases';
import {
  HoldReviewDocument,
  MeasureSettingDocument,
  UnitsToInviteDocument,
} from '@faellesblik/contracts/generated/measures';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { KeptFields } from '@faellesblik/anonymisation/client/kept-fields';
import { MeasureProgress } from './measure-progress';
import { missingText } from './missing-words';
import { OUTCOME_WORDS } from './outcome-words';
import { BLANK_REVIEW, invites, nextLook, reviewInput, reviewNeeds } from './review-entry';

/** Holds *status*: what was seen, exactly one of four outcomes and why. */
@Component({
  selector: 'fb-review-page',
  imports: [
    Banner,
    BasisForm,
    Button,
    Choice,
    DateField,
    DraftState,
    EmptyState,
    GuardPanel,
    GuardedTextArea,
    MeasureProgress,
    PageHeader,
    RouterLink,
    SelectField,
    Skeleton,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './review-page.html',
  styleUrl: './form-page.scss',
})
export class ReviewPage implements OnInit {
  readonly id = input.required<string>();

  protected readonly fields = new KeptFields(BLANK_REVIEW);
  protected readonly sending = inject(FormSending);
  protected readonly setting = resource({
    params: () => ({ caseId: this.id() }),
    loader: ({ params }) => this.graphql.request(MeasureSettingDocument, params),
  });
  protected readonly invites = computed(() => invites(this.fields.now()));
  /** The basis comes before the first from another house. */
  protected readonly needsBasis = computed(() => this.invites() && this.subject()?.basis === null);
  protected readonly basis = new UnsentFields(
    () => `basis ${this.id()}`,
    () => EMPTY_BASIS,
  );
  protected readonly units = resource({
    params: () => (this.invites() ? {} : undefined),
    loader: () => this.graphql.request(UnitsToInviteDocument),
  });

  protected readonly subject = computed(() =>
    this.setting.hasValue() ? this.setting.value().caseWorkspace : null,
  );
  protected readonly tried = computed(() =>
    (this.subject()?.measures ?? []).filter(({ state }) => state === 'running' || state === 'reviewed'),
  );
  protected readonly unitOptions = computed(() =>
    this.units.hasValue()
      ? this.units.value().sparringUnits.map(({ id, name }) => ({ value: id, word: name }))
      : [],
  );
  protected readonly today = isoDay(new Date());
  protected readonly tomorrow = addDays(this.today, 1);
  protected readonly next = computed(() => nextLook(this.fields.now(), this.today));
  protected readonly outcomeLabel = $localize`:@@measures.outcome-label:Hvad bliver det? Vælg én`;
  protected readonly outcomeOptions = outcomes.map((value) => ({ value, ...OUTCOME_WORDS[value] }));
  protected readonly shown = [
    ...['outcome', 'reason', 'nextDate', 'inviteUnitId', 'inviteQuestion'],
    ...BASIS_FIELDS,
  ];
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);
  private readonly drafts = inject(DraftKeeper);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  constructor() {
    matchKnownTerms(() => this.subject());
  }

  ngOnInit(): void {
    void this.fields.open({ kind: 'review', caseId: this.id() });
  }

  protected async hold(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.sending.send(
      () => ({
        ...reviewNeeds(this.fields.now()),
        ...(this.needsBasis() ? basisNeeds(this.basis.now()) : {}),
      }),
      () => this.send(),
      (field) => missingText(field) ?? BASIS_MISSING[field],
    );
    if (sent) await this.leave();
    else if (this.sending.code() === 'version.changed') this.setting.reload();
  }

  /** The basis first: the invitation is refused without it. */
  private async send() {
    const address = { caseId: this.id(), version: this.subject()?.version ?? 0 };
    const [ofBasis, answers] = splitAnswers(this.sending.answers());
    const review = reviewInput(address, this.fields.now(), this.today, answers);
    if (this.needsBasis()) {
      const basis = toBasisInput(this.basis.now());
      await this.graphql.mutate(StateBasisDocument, { caseId: this.id(), basis, answers: ofBasis });
      this.basis.forget();
      this.setting.reload(); // so that it is not asked for again when the rest does not go through
    }
    return this.graphql.mutate(HoldReviewDocument, review);
  }

  private async leave(): Promise<void> {
    const goesOnToClosing =
      this.fields.now().outcome === 'goalReached' && this.subject()?.viewerCan.close === true;
    this.drafts.close();
    this.toasts.say($localize`:@@measures.review-saved:Status er skrevet ned. Alle i forløbet kan se den.`);
    await this.router.navigate(['/forloeb', this.id(), goesOnToClosing ? 'afslut' : 'opfoelgning'], {
      replaceUrl: true,
    });
  }
}
