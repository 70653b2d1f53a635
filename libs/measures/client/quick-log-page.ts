import { Component, OnInit, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { addDays } from '@faellesblik/access/domain/calendar';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import { lineLimit } from '@faellesblik/cases/domain/limits';
import { LogFollowUpDocument, MeasureSettingDocument } from '@faellesblik/contracts/generated/measures';
import type { LogFollowUpInput } from '@faellesblik/contracts/generated/schema';
import { doneChoices } from '@faellesblik/measures/domain/follow-up';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { dayText, isoDay } from '@faellesblik/platform/ui/day-text';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Scale } from '@faellesblik/platform/ui/scale';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { DONE_WORDS } from './done-words';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { KeptFields } from '@faellesblik/anonymisation/client/kept-fields';
import { missingText } from './missing-words';
import { blankLog, followUpInput, logNeeds, nextDateShown } from './quick-log';
import { WayBack } from './way-back';

/** The quick *opfølgning*: three taps and one line, made for a phone between two other things. */
@Component({
  selector: 'fb-quick-log-page',
  imports: [
    Banner,
    Button,
    Choice,
    DateField,
    DraftState,
    EmptyState,
    GuardPanel,
    GuardedTextArea,
    PageHeader,
    RouterLink,
    Scale,
    Skeleton,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './quick-log-page.html',
  styleUrl: './quick-log-page.scss',
})
export class QuickLogPage implements OnInit {
  readonly id = input.required<string>();
  readonly measureId = input.required<string>();

  protected readonly fields = new KeptFields(blankLog(isoDay(new Date())));
  protected readonly sending = inject(FormSending);
  protected readonly setting = resource({
    params: () => ({ caseId: this.id() }),
    loader: ({ params }) => this.graphql.request(MeasureSettingDocument, params),
  });

  protected readonly subject = computed(() =>
    this.setting.hasValue() ? this.setting.value().caseWorkspace : null,
  );
  protected readonly measure = computed(
    () => this.subject()?.measures.find(({ id }) => id === this.measureId()) ?? null,
  );
  protected readonly mayLog = computed(
    () =>
      this.subject()?.viewerCan.followUp === true &&
      ['running', 'reviewed'].includes(this.measure()?.state ?? ''),
  );
  protected readonly next = computed(() => {
    const measure = this.measure();
    return measure && nextDateShown(measure, this.fields.now());
  });
  protected readonly nextWord = computed(() => {
    const next = this.next();
    return next ? $localize`:@@measures.log-next:Næste: ${dayText(next)}:day:` : '';
  });
  protected readonly datesAsked = signal(false);
  protected readonly datesOpen = computed(
    () => this.datesAsked() || this.sending.at('heldOn') !== null || this.sending.at('nextDate') !== null,
  );

  protected readonly today = isoDay(new Date());
  protected readonly dayAfter = computed(() => addDays(this.fields.now().heldOn || this.today, 1));
  protected readonly lineLimit = lineLimit;
  protected readonly doneLabel = $localize`:@@measures.log-done:Blev det gjort som aftalt?`;
  protected readonly doneOptions = doneChoices.map((value) => ({ value, word: DONE_WORDS[value] }));
  protected readonly scaleLabel = $localize`:@@measures.log-participation:Deltagelse i fællesskabet nu`;
  protected readonly shown = ['done', 'participation', 'line', 'heldOn', 'nextDate'];
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);
  private readonly drafts = inject(DraftKeeper);
  private readonly toasts = inject(Toasts);
  private readonly wayBack = inject(WayBack);

  constructor() {
    matchKnownTerms(() => this.subject());
  }

  ngOnInit(): void {
    this.fields.startFrom({ ...this.fields.now(), measureId: this.measureId() });
    const address = { kind: 'followUp', caseId: this.id() } as const;
    void this.fields.open(address, ({ measureId }) => measureId === this.measureId());
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.sending.send(
      () => logNeeds(this.fields.now()),
      () => this.graphql.mutate(LogFollowUpDocument, this.written()),
      missingText,
    );
    if (!sent) return;
    this.drafts.close();
    this.toasts.say($localize`:@@measures.log-saved:Opfølgningen er gemt.`);
    await this.wayBack.go(this.id(), 'opfoelgning');
  }

  private written(): Omit<LogFollowUpInput, 'mutationId'> {
    return followUpInput(this.measureId(), this.fields.now(), this.next(), this.sending.answers());
  }
}
