import { Component, computed, inject, input, output } from '@angular/core';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { AnswerRoundDocument } from '@faellesblik/contracts/generated/measures';
import type { Answer, Voice } from '@faellesblik/contracts/generated/schema';
import { answersOf } from '@faellesblik/measures/domain/answer-round';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { ANSWER_WORDS, REASON_LABELS, VOICE_QUESTIONS } from './answer-words';
import { FormSending, type Needs } from '@faellesblik/anonymisation/client/form-sending';
import { missingText } from './missing-words';

/** Takes a stance, or gives advice: one of the answers of one's voice, and why when it needs a why. */
@Component({
  selector: 'fb-answer-form',
  imports: [Banner, Button, Choice, GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  templateUrl: './answer-form.html',
})
export class AnswerForm {
  readonly roundId = input.required<string>();
  readonly voice = input.required<Voice>();
  /** It is a later answer: the first one stays. */
  readonly again = input(false);
  /** It is given: the number of the event. */
  readonly given = output<number>();
  readonly cancelled = output();

  protected readonly fields = new UnsentFields<WrittenAnswer>(
    () => `answer ${this.roundId()}`,
    () => BLANK_ANSWER,
  );
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['answer', 'reason', 'wouldDo'];
  protected readonly question = computed(() => VOICE_QUESTIONS[this.voice()]);
  protected readonly options = computed(() =>
    answersOf(this.voice()).map((value) => ({ value, ...ANSWER_WORDS[value] })),
  );
  protected readonly reasonLabel = computed(() => REASON_LABELS[this.fields.now().answer ?? 'yes']);
  /** Ja and Jeg undlader need no why. */
  protected readonly needsReason = computed(
    () => !['yes', 'abstain', null].includes(this.fields.now().answer),
  );
  protected readonly objects = computed(() => this.fields.now().answer === 'objection');

  private readonly graphql = inject(GraphqlClient);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.sending.send(
      () => this.needs(),
      () => this.graphql.mutate(AnswerRoundDocument, this.written()),
      missingText,
    );
    if (!sent) return;
    this.fields.forget();
    this.given.emit(sent.answerRound.sequence);
  }

  protected cancel(): void {
    this.fields.forget();
    this.cancelled.emit();
  }

  private needs(): Needs {
    const { answer, reason, wouldDo } = this.fields.now();
    return {
      answer,
      ...(this.needsReason() ? { reason } : {}),
      ...(this.objects() ? { wouldDo } : {}),
    };
  }

  private written() {
    const { answer, reason, wouldDo } = this.fields.now();
    return {
      roundId: this.roundId(),
      answer: answer ?? 'abstain',
      reason: reason.trim() || null,
      wouldDo: this.objects() ? wouldDo.trim() || null : null,
      answers: this.sending.answers(),
    };
  }
}

/** An answer as far as it is written. */
interface WrittenAnswer {
  readonly answer: Answer | null;
  readonly reason: string;
  readonly wouldDo: string;
}

const BLANK_ANSWER: WrittenAnswer = { answer: null, reason: '', wouldDo: '' };
