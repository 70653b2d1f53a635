import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
  viewChild,
  OnInit,
} from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { EMPTY_BASIS, missingInBasis, toBasisInput } from '@faellesblik/cases/client/basis-draft';
import { BasisForm } from '@faellesblik/cases/client/basis-form';
import { StateBasisDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { AskForSparringDocument, SparringUnitsDocument } from '@faellesblik/contracts/generated/sparring';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';
import { SIDE_ICONS } from '@faellesblik/platform/ui/sides';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { EMPTY_ASK, askFormOf, missingInAsk } from './ask-form';
import type { AskForm } from './ask-form';
import { URGENCY_OPTIONS } from './urgency-words';

/** *Bed om sparring*: whom, what, and how much it hastes. Two minutes; closing it keeps what was written. */
@Component({
  selector: 'fb-ask-dialog',
  imports: [Banner, BasisForm, Button, Choice, Dialog, DraftState, GuardPanel, GuardedTextArea, Skeleton],
  providers: [GuardStore, DraftKeeper],
  templateUrl: './ask-dialog.html',
})
export class AskDialog implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after it was asked. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@sparring.ask:Bed om sparring`;
  protected readonly urgencies = URGENCY_OPTIONS;
  protected readonly problemText = problemText;
  protected readonly form = signal<AskForm>(EMPTY_ASK);
  protected readonly basis = signal(EMPTY_BASIS);
  protected readonly problem = signal<unknown>(null);
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);

  private readonly guard = inject(GuardStore);
  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly panel = viewChild(GuardPanel);

  protected readonly units = resource({
    loader: async () => (await this.graphql.request(SparringUnitsDocument)).sparringUnits,
  });
  protected readonly unitOptions = computed(() => {
    const waiting = this.subject().requests.filter(({ takenAt }) => takenAt === null);
    const units = this.units.hasValue() ? this.units.value() : [];
    return units.map(({ id, name, side }) => ({
      value: id,
      word: name,
      icon: SIDE_ICONS[side],
      ...(waiting.some(({ unit }) => unit.id === id) && { hint: ASKED_ALREADY }),
    }));
  });
  /** The basis comes before the first from another house. */
  protected readonly needsBasis = computed(() => this.subject().basis === null);
  protected readonly errors = computed(() => ({
    unitId: problemAt(this.problem(), 'unitId'),
    question: problemAt(this.problem(), 'question'),
    wish: problemAt(this.problem(), 'wish'),
    ...(this.tried() && missingInAsk(this.form())),
  }));
  protected readonly general = computed(() => {
    const problem = this.problem();
    const field = problem instanceof GraphqlProblem ? problem.field : null;
    return problem === null || (field && SHOWN_AT_FIELD.test(field)) ? null : problemText(problem);
  });

  constructor() {
    effect(() => this.drafts.write(this.form()));
  }

  async ngOnInit(): Promise<void> {
    try {
      const draft = await this.drafts.open({ kind: 'sparringRequest', caseId: this.subject().id }, EMPTY_ASK);
      if (this.form() === EMPTY_ASK) this.take(draft);
    } catch (error) {
      this.problem.set(error);
    }
  }

  protected take(draft: unknown): void {
    this.form.set(askFormOf(draft));
  }

  protected set(change: Partial<AskForm>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    if (this.isIncomplete()) return this.showErrors();
    if (!this.guard.ready()) return this.panel()?.focus();
    this.sending.set(true);
    try {
      await this.stateBasis();
      const { wish, ...form } = this.form();
      const answers = this.guard.answers().filter(({ field }) => !field.startsWith('basis.'));
      const input = { caseId: this.subject().id, ...form, wish: wish.trim() ? wish : null, answers };
      const { askForSparring } = await this.graphql.mutate(AskForSparringDocument, input);
      this.drafts.close();
      this.done.emit(askForSparring.sequence);
    } catch (error) {
      if (error instanceof GraphqlProblem) this.guard.take(error.findings);
      this.problem.set(error);
      this.showErrors();
    } finally {
      this.sending.set(false);
    }
  }

  private isIncomplete(): boolean {
    const lacksBasis = this.needsBasis() && missingInBasis(this.basis()) !== null;
    return lacksBasis || Object.keys(missingInAsk(this.form())).length > 0;
  }

  private async stateBasis(): Promise<void> {
    const basis = this.needsBasis() ? toBasisInput(this.basis()) : null;
    if (!basis) return;
    const answers = this.guard.answers().filter(({ field }) => field.startsWith('basis.'));
    await this.graphql.mutate(StateBasisDocument, { caseId: this.subject().id, basis, answers });
  }

  private showErrors(): void {
    setTimeout(() => focusFirstError(this.host.nativeElement));
  }
}

/** The fields of this dialog that show their own error. */
const SHOWN_AT_FIELD = /^(unitId|question|wish|basis\..+)$/;
const ASKED_ALREADY = $localize`:@@sparring.ask-waiting:Er spurgt og har ikke taget den endnu`;
