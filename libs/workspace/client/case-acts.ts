import { Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  AnswerHolderOfferDocument,
  BeginSharedLookDocument,
  LeaveCaseDocument,
  RemoveParticipantDocument,
  ResumeCaseDocument,
  SetSuggestionAsideDocument,
  WidenViewDocument,
  WithdrawHolderOfferDocument,
} from '@faellesblik/contracts/generated/cases';
import { LiftOutCaseDocument } from '@faellesblik/contracts/generated/learning';
import { WithdrawRoundDocument } from '@faellesblik/contracts/generated/measures';
import type { PersonFragment } from '@faellesblik/contracts/generated/operations';
import type { Question } from '@faellesblik/platform/client/confirm-dialog';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { focusKeeper } from '@faellesblik/platform/ui/keep-focus';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { ACT_SAID, actQuestions } from './case-act-words';
import { WorkspaceStore } from './workspace-store';

/** What is done with a forløb as a whole: at once, or after a question. `WorkspacePage` provides it and shows what it asks. */
@Injectable()
export class CaseActs {
  private readonly graphql = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly store = inject(WorkspaceStore);
  private readonly toasts = inject(Toasts);
  private readonly keepFocus = focusKeeper('aside');

  /** What is asked now, or null. */
  readonly question = signal<Question | null>(null);
  readonly busy = signal(false);
  /** What went wrong with the last thing done at once. */
  readonly problem = signal<unknown>(null);

  beginSharedLook(): Promise<void> {
    return this.atOnce(async () => {
      const { beginSharedLook } = await this.graphql.mutate(BeginSharedLookDocument, this.seen());
      return beginSharedLook.sequence;
    }, ACT_SAID.begun);
  }

  resume(): Promise<void> {
    return this.atOnce(async () => {
      const { resumeCase } = await this.graphql.mutate(ResumeCaseDocument, this.seen());
      return resumeCase.sequence;
    }, ACT_SAID.resumed);
  }

  answerHolderOffer(accept: boolean): Promise<void> {
    return this.atOnce(
      async () => {
        const input = { caseId: this.caseId(), accept };
        return (await this.graphql.mutate(AnswerHolderOfferDocument, input)).answerHolderOffer.sequence;
      },
      accept ? ACT_SAID.becameHolder : ACT_SAID.declined,
    );
  }

  withdrawHolderOffer(): Promise<void> {
    return this.atOnce(async () => {
      const input = { caseId: this.caseId() };
      return (await this.graphql.mutate(WithdrawHolderOfferDocument, input)).withdrawHolderOffer.sequence;
    }, ACT_SAID.offerWithdrawn);
  }

  /** Nothing is logged, so that it is looked at anew and not waited for. */
  setSuggestionAside({ id: personId }: PersonFragment): Promise<void> {
    return this.atOnce(async () => {
      const input = { caseId: this.caseId(), personId };
      const { setSuggestionAside } = await this.graphql.mutate(SetSuggestionAsideDocument, input);
      await this.store.lookAgain();
      return setSuggestionAside.sequence;
    }, ACT_SAID.setAside);
  }

  askToRemove({ id: personId, name }: PersonFragment): void {
    this.ask(actQuestions.remove(name), ACT_SAID.removed, async () => {
      const input = { caseId: this.caseId(), personId };
      return (await this.graphql.mutate(RemoveParticipantDocument, input)).removeParticipant.sequence;
    });
  }

  askToWiden({ id: personId, name }: PersonFragment): void {
    this.ask(actQuestions.widen(name), ACT_SAID.widened, async () => {
      const input = { caseId: this.caseId(), personId };
      return (await this.graphql.mutate(WidenViewDocument, input)).widenView.sequence;
    });
  }

  askToWithdrawRound(): void {
    const round = this.store.opened().rounds.find(({ state }) => state === 'open');
    if (!round) return;
    this.ask(actQuestions.withdrawRound(), ACT_SAID.roundWithdrawn, async () => {
      const { withdrawRound } = await this.graphql.mutate(WithdrawRoundDocument, { roundId: round.id });
      return withdrawRound.sequence;
    });
  }

  askToLiftOut(): void {
    this.ask(actQuestions.liftOut(), ACT_SAID.liftedOut, async () => {
      return (await this.graphql.mutate(LiftOutCaseDocument, this.seen())).liftOutCase.sequence;
    });
  }

  /** After it there is nothing to see here, so it leads away first. */
  askToLeave(): void {
    const caseId = this.caseId();
    const act = async (): Promise<void> => {
      await this.graphql.mutate(LeaveCaseDocument, { caseId });
      await this.router.navigateByUrl('/forloeb');
      this.toasts.say(ACT_SAID.left);
    };
    this.question.set({ ...actQuestions.leave(), act });
  }

  /** Shows what an own act has changed, and says it. */
  async show(sequence: number, words: string): Promise<void> {
    await this.store.refresh(sequence);
    this.toasts.say(words);
    this.keepFocus();
  }

  private ask(words: Omit<Question, 'act'>, said: string, act: () => Promise<number>): void {
    this.question.set({ ...words, act: async () => this.show(await act(), said) });
  }

  private async atOnce(act: () => Promise<number>, said: string): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.show(await act(), said);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private caseId(): string {
    return this.store.opened().id;
  }

  private seen(): { readonly caseId: string; readonly version: number } {
    const { id, version } = this.store.opened();
    return { caseId: id, version };
  }
}
