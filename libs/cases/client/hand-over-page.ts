import {
  Component,
  computed,
  effect,
  inject,
  input,
  OnInit,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import {
  CaseToHandOverDocument,
  HandOverUnitsDocument,
  OfferHandOverDocument,
  WithdrawHandOverDocument,
} from '@faellesblik/contracts/generated/cases';
import { ConfirmDialog, type Question } from '@faellesblik/platform/client/confirm-dialog';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { basisDraftOf } from './basis-draft';
import { BasisForm } from './basis-form';
import { BASIS_MISSING } from './basis-words';
import {
  EMPTY_HAND_OVER,
  HAND_OVER_FIELDS,
  handOverFormOf,
  handOverNeeds,
  toHandOver,
} from './hand-over-form';
import type { HandOverForm, HandOverText } from './hand-over-form';
import { HandOverMessages } from './hand-over-messages';
import { HandOverSheet } from './hand-over-sheet';
import { HAND_OVER_KIND_OPTIONS, HAND_OVER_MISSING, HAND_OVER_PARTS } from './hand-over-words';

/** *Overgang*: what goes with the children, written and offered to another house; and then how it goes with the offer. */
@Component({
  selector: 'fb-hand-over-page',
  imports: [
    Banner,
    BasisForm,
    Button,
    ConfirmDialog,
    DateField,
    DraftState,
    GuardPanel,
    GuardedTextArea,
    HandOverMessages,
    HandOverSheet,
    PageHeader,
    RouterLink,
    SelectField,
    Skeleton,
    Unfold,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './hand-over-page.html',
  styleUrl: './hand-over-page.scss',
})
export class HandOverPage implements OnInit {
  readonly id = input.required<string>();

  protected readonly heading = $localize`:@@cases.hand-over:Overgang til et andet hus`;
  protected readonly lead = $localize`:@@cases.hand-over-lead:Skriv det, de nye voksne får brug for de første uger. I beholder forløbet og arbejder videre, til det nye hus har sagt ja.`;
  protected readonly kinds = HAND_OVER_KIND_OPTIONS;
  protected readonly needed = HAND_OVER_PARTS.filter((part) => part.needed);
  protected readonly further = HAND_OVER_PARTS.filter((part) => !part.needed);
  protected readonly shown = HAND_OVER_FIELDS;
  protected readonly problemText = problemText;
  protected readonly form = signal<HandOverForm>(EMPTY_HAND_OVER);
  protected readonly question = signal<Question | null>(null);
  protected readonly sending = inject(FormSending);

  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);
  private readonly realtime = inject(Realtime);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly page = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const [found, { handOverUnits }] = await Promise.all([
        this.graphql.request(CaseToHandOverDocument, { id }),
        this.graphql.request(HandOverUnitsDocument),
      ]);
      const { community } = found.caseWorkspace;
      const units = handOverUnits.filter((unit) => unit.id !== community.unit.id);
      return { ...found, units: units.map(({ id: value, name: word }) => ({ value, word })) };
    },
  });
  protected readonly running = computed(() =>
    this.page.hasValue()
      ? this.page.value().caseWorkspace.measures.filter(({ state }) => state === 'running')
      : [],
  );

  constructor() {
    effect(() => this.drafts.write(this.form()));
    matchKnownTerms(() => (this.page.hasValue() ? this.page.value().caseWorkspace : null));
    const known = this.realtime.todayChanges();
    effect(() => {
      if (this.realtime.todayChanges() !== known) untracked(() => this.page.reload());
    });
    effect(() => {
      const basis = this.page.hasValue() ? this.page.value().caseWorkspace.basis : null;
      untracked(() => {
        if (basis && basis.kind !== 'anonymous' && this.form().basis.kind === null)
          this.set({ basis: basisDraftOf(basis) });
      });
    });
  }

  async ngOnInit(): Promise<void> {
    const address = { kind: 'handOver', caseId: this.id() } as const;
    const draft = await this.drafts.open(address, EMPTY_HAND_OVER).catch(() => null); // the draft state says whether it is kept
    if (draft !== null) this.take(draft);
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
    await this.router.navigate(['/forloeb', this.id()], { replaceUrl: true });
  }

  protected askToWithdraw(): void {
    const act = async (): Promise<void> => {
      await this.graphql.mutate(WithdrawHandOverDocument, { caseId: this.id() });
      this.page.reload();
      this.toasts.say($localize`:@@cases.hand-over-withdrawn:Overgangen er trukket tilbage.`);
    };
    this.question.set({ ...WITHDRAW, act });
  }

  private written() {
    return { caseId: this.id(), ...toHandOver(this.form()), answers: this.sending.answers() };
  }
}

const WITHDRAW = {
  heading: $localize`:@@cases.hand-over-withdraw-heading:Træk overgangen tilbage?`,
  text: $localize`:@@cases.hand-over-withdraw-text:Det nye hus kan ikke længere se den. Forløbet er hos jer som før.`,
  word: $localize`:@@cases.hand-over-withdraw:Træk tilbage`,
  isDanger: true,
};
