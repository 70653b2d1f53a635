import { Component, computed, effect, inject, input, OnInit, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { OfferHandOverDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseToHandOverQuery, HandOverUnitsQuery } from '@faellesblik/contracts/generated/cases';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { BasisForm } from './basis-form';
import { BASIS_MISSING } from './basis-words';
import { HAND_OVER_FIELDS, handOverFormOf, handOverNeeds, toHandOver } from './hand-over-form';
import { blankHandOver, kindBetween, type HandOverForm, type HandOverText } from './hand-over-form';
import { HAND_OVER_KIND_OPTIONS, HAND_OVER_MISSING, HAND_OVER_PARTS } from './hand-over-words';

/** What goes with the children, as the tovholder writes it and offers it to another house. */
@Component({
  selector: 'fb-hand-over-writing',
  imports: [
    Banner,
    BasisForm,
    Button,
    DateField,
    DraftState,
    GuardPanel,
    GuardedTextArea,
    RouterLink,
    SelectField,
    Unfold,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './hand-over-writing.html',
  styleUrl: './hand-over-writing.scss',
})
export class HandOverWriting implements OnInit {
  readonly subject = input.required<CaseToHandOverQuery['caseWorkspace']>();
  /** The houses that can be asked. */
  readonly units = input.required<HandOverUnitsQuery['handOverUnits']>();

  protected readonly kinds = HAND_OVER_KIND_OPTIONS;
  protected readonly needed = HAND_OVER_PARTS.filter((part) => part.needed);
  protected readonly further = HAND_OVER_PARTS.filter((part) => !part.needed);
  protected readonly shown = HAND_OVER_FIELDS;
  protected readonly form = signal<HandOverForm>(blankHandOver(null));
  protected readonly sending = inject(FormSending);
  protected readonly options = computed(() =>
    this.units().map(({ id: value, name: word }) => ({ value, word })),
  );
  protected readonly running = computed(() =>
    this.subject().measures.filter(({ state }) => state === 'running'),
  );

  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  constructor() {
    effect(() => this.drafts.write(this.form()));
  }

  async ngOnInit(): Promise<void> {
    const blank = blankHandOver(this.subject().basis);
    this.form.set(blank);
    const address = { kind: 'handOver', caseId: this.subject().id } as const;
    const draft = await this.drafts.open(address, blank).catch(() => null); // the draft state says whether it is kept
    if (draft !== null && this.form() === blank) this.take(draft); // what was written meanwhile stays
  }

  protected take(draft: unknown): void {
    this.form.set(handOverFormOf(draft));
  }

  protected set(change: Partial<HandOverForm>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected write(name: HandOverText, text: string): void {
    this.set({ [name]: text });
  }

  /** What kind of overgang it is follows from the houses, until somebody has said. */
  protected chooseUnit(toUnitId: string): void {
    const to = this.units().find(({ id }) => id === toUnitId);
    this.set({ toUnitId, kind: this.form().kind ?? kindBetween(this.subject().community.unit, to) });
  }

  protected choose(kind: string): void {
    this.set({ kind: this.kinds.find(({ value }) => value === kind)?.value ?? null });
  }

  protected async offer(): Promise<void> {
    const sent = await this.sending.send(
      () => handOverNeeds(this.form()),
      () => this.graphql.mutate(OfferHandOverDocument, this.written()),
      (field) => HAND_OVER_MISSING[field] ?? BASIS_MISSING[field],
    );
    if (!sent) return;
    this.drafts.close();
    this.toasts.say(
      $localize`:@@cases.hand-over-offered:Det nye hus er spurgt. I hører på Mit bord, når lederen har svaret.`,
    );
    await this.router.navigate(['/forloeb', this.subject().id], { replaceUrl: true });
  }

  private written() {
    return { caseId: this.subject().id, ...toHandOver(this.form()), answers: this.sending.answers() };
  }
}
