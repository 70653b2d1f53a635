import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { FormSending, type Needs } from '@faellesblik/anonymisation/client/form-sending';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { proposedSeesFrom } from '@faellesblik/cases/domain/participant';
import { InviteParticipantDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import type { ParticipantFunction, SeesFrom } from '@faellesblik/contracts/generated/schema';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { BASIS_FIELDS, EMPTY_BASIS, basisNeeds, toBasisInput } from './basis-draft';
import { BasisForm } from './basis-form';
import { BASIS_MISSING } from './basis-words';
import { ColleagueSearch } from './colleague-search';
import { INVITED_FUNCTIONS, asksForBasis, isProposedAsSecondAdult, proposedFunction } from './invitation';
import { FUNCTION_WORDS } from './participant-words';

/** Asks a colleague in: who, as what, from where they see, and the basis when it is the first from another house. */
@Component({
  selector: 'fb-invite-dialog',
  imports: [Banner, BasisForm, Button, Choice, ColleagueSearch, Dialog, ProfessionChip],
  providers: [FormSending, GuardStore],
  templateUrl: './invite-dialog.html',
  styleUrl: './invite-dialog.scss',
})
export class InviteDialog {
  readonly subject = input.required<CaseWholeFragment>();
  /** Somebody whom a colleague has suggested: they are chosen already. */
  readonly suggested = input<PersonFragment | null>(null);
  readonly closed = output();
  /** The newest event number after the colleague came in. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@cases.invite-heading:Inviter en kollega`;
  protected readonly functions = INVITED_FUNCTIONS.map((value) => ({ value, word: FUNCTION_WORDS[value] }));
  protected readonly sees: readonly ChoiceOption<SeesFrom>[] = SEES_OPTIONS;

  protected readonly person = linkedSignal<PersonFragment | null>(() => this.suggested());
  protected readonly function = linkedSignal<ParticipantFunction | null>(() => {
    const person = this.person();
    return person && proposedFunction(person);
  });
  protected readonly secondAdult = linkedSignal(() => {
    const person = this.person();
    if (person === null || this.function() === 'observer') return false;
    // What others do meanwhile changes nothing that has been chosen here.
    return isProposedAsSecondAdult(person, untracked(this.subject));
  });
  protected readonly seesFrom = linkedSignal<SeesFrom | null>(() => {
    const chosen = this.function();
    return chosen && proposedSeesFrom(chosen, this.secondAdult());
  });
  protected readonly basis = new UnsentFields(
    () => `basis ${this.subject().id}`,
    () => EMPTY_BASIS,
  );
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['function', 'seesFrom', ...BASIS_FIELDS];

  protected readonly taken = computed(() => this.subject().participants.map(({ person }) => person.id));
  protected readonly needsBasis = computed(() => {
    const person = this.person();
    const isAsked = this.sending.code() === 'basis.missing';
    return person !== null && (isAsked || asksForBasis(person, this.subject()));
  });

  private readonly graphql = inject(GraphqlClient);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Somebody, or null to look for another. */
  protected choose(person: PersonFragment | null): void {
    this.person.set(person);
    this.sending.reset();
    afterNextRender(() => this.focusFirst(), { injector: this.injector });
  }

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => this.needs(),
      () => this.graphql.mutate(InviteParticipantDocument, this.written()),
      (field) => MISSING[field],
    );
    if (!sent) return;
    this.basis.forget();
    this.done.emit(sent.inviteParticipant.sequence);
  }

  private focusFirst(): void {
    this.element.nativeElement.querySelector<HTMLElement>('.person button, input')?.focus();
  }

  private needs(): Needs {
    const basis = this.needsBasis() ? basisNeeds(this.basis.now()) : {};
    return { function: this.function(), seesFrom: this.seesFrom(), ...basis };
  }

  private written() {
    const [person, chosen, seesFrom] = [this.person(), this.function(), this.seesFrom()];
    if (!person || !chosen || !seesFrom) throw new Error('An invitation is sent when nothing is missing.');
    return {
      caseId: this.subject().id,
      personId: person.id,
      function: chosen,
      seesFrom,
      secondAdult: chosen !== 'observer' && this.secondAdult(),
      basis: this.needsBasis() ? toBasisInput(this.basis.now()) : null,
      answers: this.sending.answers(),
    };
  }
}

const MISSING: Readonly<Record<string, string>> = {
  function: $localize`:@@cases.invite-function-missing:Vælg, hvad din kollega er i forløbet.`,
  seesFrom: $localize`:@@cases.invite-sees-missing:Vælg, hvad din kollega skal kunne se.`,
  ...BASIS_MISSING,
};
const SEES_OPTIONS: readonly ChoiceOption<SeesFrom>[] = [
  {
    value: 'start',
    word: $localize`:@@cases.invite-sees-start:Forløbet fra starten`,
    hint: $localize`:@@cases.invite-sees-start-hint:Alt, der er delt indtil nu, og det, der kommer.`,
  },
  {
    value: 'today',
    word: $localize`:@@cases.invite-sees-today:Fra i dag`,
    hint: $localize`:@@cases.invite-sees-today-hint:Kun det, der deles fra nu af.`,
  },
];
