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
  signal,
  viewChild,
} from '@angular/core';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { proposedSeesFrom } from '@faellesblik/cases/domain/participant';
import { InviteParticipantDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import type { ParticipantFunction, SeesFrom } from '@faellesblik/contracts/generated/schema';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { EMPTY_BASIS, missingInBasis, toBasisInput } from './basis-draft';
import type { BasisDraft } from './basis-draft';
import { BasisForm } from './basis-form';
import { ColleagueSearch } from './colleague-search';
import { INVITED_FUNCTIONS, asksForBasis, isProposedAsSecondAdult, proposedFunction } from './invitation';
import { FUNCTION_WORDS } from './participant-words';

/** Asks a colleague in: who, as what, from where they see, and the basis when it is the first from another house. */
@Component({
  selector: 'fb-invite-dialog',
  imports: [Banner, BasisForm, Button, Choice, ColleagueSearch, Dialog, ProfessionChip],
  providers: [GuardStore],
  templateUrl: './invite-dialog.html',
  styleUrl: './invite-dialog.scss',
})
export class InviteDialog {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after the colleague came in. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@cases.invite-heading:Inviter en kollega`;
  protected readonly functions = INVITED_FUNCTIONS.map((value) => ({ value, word: FUNCTION_WORDS[value] }));
  protected readonly sees: readonly ChoiceOption<SeesFrom>[] = SEES_OPTIONS;

  protected readonly person = signal<PersonFragment | null>(null);
  protected readonly function = linkedSignal<ParticipantFunction | null>(() => {
    const person = this.person();
    return person && proposedFunction(person);
  });
  protected readonly secondAdult = linkedSignal(() => {
    const person = this.person();
    return (
      person !== null && this.function() !== 'observer' && isProposedAsSecondAdult(person, this.subject())
    );
  });
  protected readonly seesFrom = linkedSignal<SeesFrom | null>(() => {
    const chosen = this.function();
    return chosen && proposedSeesFrom(chosen, this.secondAdult());
  });
  protected readonly basis = signal<BasisDraft>(EMPTY_BASIS);
  protected readonly problem = signal<unknown>(null);
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);

  protected readonly taken = computed(() => this.subject().participants.map(({ person }) => person.id));
  protected readonly needsBasis = computed(() => {
    const person = this.person();
    const problem = this.problem();
    const isAsked = problem instanceof GraphqlProblem && problem.code === 'basis.missing';
    return person !== null && (isAsked || asksForBasis(person, this.subject()));
  });
  protected readonly errors = computed(() => ({
    function: this.tried() && !this.function() ? CHOOSE_FUNCTION : problemAt(this.problem(), 'function'),
    seesFrom: this.tried() && !this.seesFrom() ? CHOOSE_SEES : problemAt(this.problem(), 'seesFrom'),
  }));
  protected readonly general = computed(() => {
    const problem = this.problem();
    if (problem === null) return null;
    const field = problem instanceof GraphqlProblem ? problem.field : null;
    return field && SHOWN_AT_FIELD.test(field) ? null : problemText(problem);
  });

  private readonly graphql = inject(GraphqlClient);
  private readonly guard = inject(GuardStore);
  private readonly injector = inject(Injector);
  private readonly basisForm = viewChild(BasisForm);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Somebody, or null to look for another. */
  protected choose(person: PersonFragment | null): void {
    this.person.set(person);
    this.problem.set(null);
    this.tried.set(false);
    afterNextRender(() => this.focusFirst(), { injector: this.injector });
  }

  protected async send(): Promise<void> {
    this.tried.set(true);
    const input = this.filledIn();
    if (!input) return this.showErrors();
    if (!this.guard.ready()) return this.basisForm()?.focusGuard();
    this.sending.set(true);
    try {
      const { inviteParticipant } = await this.graphql.mutate(InviteParticipantDocument, input);
      this.done.emit(inviteParticipant.sequence);
    } catch (error) {
      this.problem.set(error);
      if (error instanceof GraphqlProblem) this.guard.take(error.findings);
      this.showErrors();
    } finally {
      this.sending.set(false);
    }
  }

  /** What is sent, or null while something is missing. */
  private filledIn() {
    const [person, chosen, seesFrom] = [this.person(), this.function(), this.seesFrom()];
    if (!person || !chosen || !seesFrom) return null;
    if (this.needsBasis() && missingInBasis(this.basis())) return null;
    return {
      caseId: this.subject().id,
      personId: person.id,
      function: chosen,
      seesFrom,
      secondAdult: chosen !== 'observer' && this.secondAdult(),
      basis: this.needsBasis() ? toBasisInput(this.basis()) : null,
      answers: this.guard.answers(),
    };
  }

  /** What was pressed is gone: the keyboard goes on in what came instead. */
  private focusFirst(): void {
    this.element.nativeElement.querySelector<HTMLElement>('.person button, input')?.focus();
  }

  private showErrors(): void {
    setTimeout(() => focusFirstError(this.element.nativeElement));
  }
}

/** The fields of this dialog that show their own error. */
const SHOWN_AT_FIELD = /^(function|seesFrom|basis\..+)$/;
const CHOOSE_FUNCTION = $localize`:@@cases.invite-function-missing:Vælg, hvad din kollega er i forløbet.`;
const CHOOSE_SEES = $localize`:@@cases.invite-sees-missing:Vælg, hvad din kollega skal kunne se.`;
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
