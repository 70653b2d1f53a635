import { Component, effect, inject, input, resource, signal, OnInit } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import { CaseToCloseDocument, CloseCaseDocument } from '@faellesblik/contracts/generated/learning';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { CardForm } from './card-form';
import type { CardPart } from './card-parts';
import { CLOSING_FIELDS, EMPTY_CLOSING, closingFormOf, closingNeeds, toClosing } from './closing-form';
import type { ClosingForm } from './closing-form';
import { CLOSING_REASON_OPTIONS } from './closing-reason-words';
import { CARD_CHOICES, missingText } from './closing-words';

/** Ends a forløb with what was learned, and a card for others or the word that there is none. */
@Component({
  selector: 'fb-close-case-page',
  imports: [
    Banner,
    Button,
    CardForm,
    Choice,
    DraftState,
    GuardPanel,
    GuardedTextArea,
    PageHeader,
    RouterLink,
    Skeleton,
    Unfold,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './close-case-page.html',
  styleUrl: './close-case-page.scss',
})
export class CloseCasePage implements OnInit {
  readonly id = input.required<string>();

  protected readonly heading = $localize`:@@learning.close:Afslut forløbet`;
  protected readonly lead = $localize`:@@learning.close-lead:Det, I skriver her, er det, I selv og andre kan lære af. Planlagte opfølgninger falder bort af sig selv, og forløbet kan genåbnes.`;
  protected readonly reasons = CLOSING_REASON_OPTIONS;
  protected readonly cardChoices = CARD_CHOICES;
  protected readonly problemText = problemText;
  protected readonly form = signal<ClosingForm>(EMPTY_CLOSING);
  protected readonly sending = inject(FormSending);
  protected readonly shown = CLOSING_FIELDS;

  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly subject = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => (await this.graphql.request(CaseToCloseDocument, { id })).caseWorkspace,
  });

  constructor() {
    effect(() => this.drafts.write(this.form()));
    matchKnownTerms(() => (this.subject.hasValue() ? this.subject.value() : null));
  }

  async ngOnInit(): Promise<void> {
    const address = { kind: 'closing', caseId: this.id() } as const;
    const draft = await this.drafts.open(address, EMPTY_CLOSING).catch(() => null); // the draft state says whether it is kept
    if (this.form() === EMPTY_CLOSING) this.take(draft);
  }

  protected take(draft: unknown): void {
    this.form.set(closingFormOf(draft));
  }

  protected set(change: Partial<ClosingForm>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected readonly cardErrors = (part: CardPart): string | null => this.sending.at(`card.${part}`);

  /** When somebody changed the forløb meanwhile, the next try is upon what it is now. */
  protected async close(version: number): Promise<void> {
    const sent = await this.sending.send(
      () => closingNeeds(this.form()),
      () => this.graphql.mutate(CloseCaseDocument, this.written(version)),
      missingText,
    );
    if (!sent && this.sending.code() === 'version.changed') this.subject.reload();
    if (!sent) return;
    this.drafts.close();
    this.toasts.say($localize`:@@learning.closed:Forløbet er afsluttet. Tak for det, I gav videre.`);
    await this.router.navigate(['/forloeb', this.id(), 'laering'], { replaceUrl: true });
  }

  private written(version: number) {
    return { caseId: this.id(), version, ...toClosing(this.form()), answers: this.sending.answers() };
  }
}
