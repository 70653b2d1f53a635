import { Component, computed, effect, inject, input, output, resource, signal, OnInit } from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending, type Needs } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import {
  BASIS_FIELDS,
  EMPTY_BASIS,
  basisNeeds,
  splitAnswers,
  toBasisInput,
} from '@faellesblik/cases/client/basis-draft';
import { BasisForm } from '@faellesblik/cases/client/basis-form';
import { BASIS_MISSING } from '@faellesblik/cases/client/basis-words';
import { StateBasisDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { AskForSparringDocument, SparringUnitsDocument } from '@faellesblik/contracts/generated/sparring';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { SIDE_ICONS } from '@faellesblik/platform/ui/sides';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { waits } from '@faellesblik/sparring/domain/sparring-request';
import { ASK_MISSING, EMPTY_ASK, askFormOf } from './ask-form';
import type { AskForm } from './ask-form';
import { URGENCY_OPTIONS } from './urgency-words';

/** *Bed om sparring*: whom, what, and how much it hastes. Two minutes; closing it keeps what was written. */
@Component({
  selector: 'fb-ask-dialog',
  imports: [Banner, BasisForm, Button, Choice, Dialog, DraftState, GuardPanel, GuardedTextArea, Skeleton],
  providers: [DraftKeeper, FormSending, GuardStore],
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
  protected readonly basis = new UnsentFields(
    () => `basis ${this.subject().id}`,
    () => EMPTY_BASIS,
  );
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['unitId', 'question', 'wish', ...BASIS_FIELDS];

  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);

  protected readonly units = resource({
    loader: async () => (await this.graphql.request(SparringUnitsDocument)).sparringUnits,
  });
  protected readonly unitOptions = computed(() => {
    const waiting = this.subject().requests.filter(waits);
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
  constructor() {
    effect(() => this.drafts.write(this.form()));
  }

  async ngOnInit(): Promise<void> {
    const address = { kind: 'sparringRequest', caseId: this.subject().id } as const;
    const draft = await this.drafts.open(address, EMPTY_ASK).catch(() => null); // the draft state says whether it is kept
    if (this.form() === EMPTY_ASK) this.take(draft);
  }

  protected take(draft: unknown): void {
    this.form.set(askFormOf(draft));
  }

  protected set(change: Partial<AskForm>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => this.needs(),
      () => this.ask(),
      (field) => ASK_MISSING[field] ?? BASIS_MISSING[field],
    );
    if (!sent) return;
    this.drafts.close();
    this.basis.forget();
    this.done.emit(sent.askForSparring.sequence);
  }

  private needs(): Needs {
    const { unitId, question } = this.form();
    return { unitId, question, ...(this.needsBasis() ? basisNeeds(this.basis.now()) : {}) };
  }

  /** The basis first: the request is refused without it. */
  private async ask() {
    const caseId = this.subject().id;
    const { wish, ...form } = this.form();
    const [ofBasis, answers] = splitAnswers(this.sending.answers());
    if (this.needsBasis()) {
      const basis = toBasisInput(this.basis.now());
      await this.graphql.mutate(StateBasisDocument, { caseId, basis, answers: ofBasis });
    }
    const input = { caseId, ...form, wish: wish.trim() ? wish : null, answers };
    return this.graphql.mutate(AskForSparringDocument, input);
  }
}

const ASKED_ALREADY = $localize`:@@sparring.ask-waiting:Er spurgt og har ikke taget den endnu`;
