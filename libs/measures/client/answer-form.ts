import { Component, computed, effect, inject, input, linkedSignal, output } from '@angular/core';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { AnswerRoundDocument } from '@faellesblik/contracts/generated/measures';
import type { Answer, Voice } from '@faellesblik/contracts/generated/schema';
import { answersOf } from '@faellesblik/measures/domain/answer-round';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { ANSWER_WORDS, REASON_LABELS, VOICE_QUESTIONS } from './answer-words';
import { FormSending, type Needs } from './form-sending';
import { UnsentAnswers } from './unsent-answers';

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

  private readonly unsent = inject(UnsentAnswers);

  protected readonly answer = linkedSignal<Answer | null>(() => this.unsent.of(this.roundId()).answer);
  protected readonly reason = linkedSignal(() => this.unsent.of(this.roundId()).reason);
  protected readonly wouldDo = linkedSignal(() => this.unsent.of(this.roundId()).wouldDo);

  protected readonly sending = inject(FormSending);
  protected readonly shown = ['answer', 'reason', 'wouldDo'];
  protected readonly question = computed(() => VOICE_QUESTIONS[this.voice()]);
  protected readonly options = computed(() =>
    answersOf(this.voice()).map((value) => ({ value, ...ANSWER_WORDS[value] })),
  );
  protected readonly reasonLabel = computed(() => REASON_LABELS[this.answer() ?? 'yes']);
  /** Ja and Jeg undlader need no why. */
  protected readonly needsReason = computed(() => !['yes', 'abstain', null].includes(this.answer()));
  protected readonly objects = computed(() => this.answer() === 'objection');

  private readonly graphql = inject(GraphqlClient);

  constructor() {
    effect(() =>
      this.unsent.keep(this.roundId(), {
        answer: this.answer(),
        reason: this.reason(),
        wouldDo: this.wouldDo(),
      }),
    );
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const sent = await this.sending.send(
      () => this.needs(),
      () => this.graphql.mutate(AnswerRoundDocument, this.written()),
    );
    if (!sent) return;
    this.forget();
    this.given.emit(sent.answerRound.sequence);
  }

  protected cancel(): void {
    this.forget();
    this.cancelled.emit();
  }

  private forget(): void {
    this.answer.set(null);
    this.reason.set('');
    this.wouldDo.set('');
  }

  private needs(): Needs {
    return {
      answer: this.answer(),
      ...(this.needsReason() ? { reason: this.reason() } : {}),
      ...(this.objects() ? { wouldDo: this.wouldDo() } : {}),
    };
  }

  private written() {
    return {
      roundId: this.roundId(),
      answer: this.answer() ?? 'abstain',
      reason: this.reason().trim() || null,
      wouldDo: this.objects() ? this.wouldDo().trim() || null : null,
      answers: this.sending.answers(),
    };
  }
}
