import { Component, computed, effect, ElementRef, inject, input, model, output } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import type { CaseWholeFragment, MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { WriteMessageDocument } from '@faellesblik/contracts/generated/sparring';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { Icon } from '@faellesblik/platform/ui/icon';
import { MESSAGE_KIND_OPTIONS, MESSAGE_KIND_WORDS } from './message-words';

/** A question or a thought to one observation, or an answer to what was asked at it. */
@Component({
  selector: 'fb-question-form',
  imports: [Banner, Button, Choice, GuardPanel, GuardedTextArea, Icon],
  providers: [FormSending, GuardStore],
  template: `
    @if (sending.over(['text']); as text) {
      <fb-banner kind="error">{{ text }}</fb-banner>
    }
    @if (answered(); as other) {
      <p class="answers quiet">
        <fb-icon name="reply" /><span i18n="@@sparring.answers-to">Svar til {{ other.author.name }}</span>
        <button
          fbButton="quiet"
          small
          type="button"
          aria-label="Skriv for sig selv i stedet"
          i18n-aria-label="@@sparring.stand-alone"
          (click)="answered.set(null)"
        >
          <fb-icon name="close" />
        </button>
      </p>
    } @else {
      <fb-choice
        label="Hvad bidrager du med?"
        i18n-label="@@sparring.compose-kind"
        compact
        [options]="kinds"
        [value]="unsent.now().kind"
        (valueChange)="$event && unsent.write('kind', $event)"
      />
    }
    <fb-guarded-text-area
      label="Dit bidrag"
      i18n-label="@@sparring.compose-text"
      field="text"
      [placeholder]="example()"
      [rows]="2"
      [value]="unsent.now().text"
      (valueChange)="unsent.write('text', $event)"
      [error]="sending.at('text')"
    />
    @if (sending.hasFound()) {
      <fb-guard-panel [communitySize]="subject().community.sizeBand" />
    }
    <button fbButton small type="button" [busy]="sending.busy()" (click)="send()">
      <fb-icon name="send" /><ng-container i18n="@@sparring.compose-send">Del i tråden</ng-container>
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    .answers {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    button {
      justify-self: start;
    }
  `,
})
export class QuestionForm {
  readonly subject = input.required<CaseWholeFragment>();
  readonly observationId = input.required<string>();
  /** What it answers; null: it stands for itself. */
  readonly answered = model<MessageWholeFragment | null>(null);
  /** It was shared: the newest event number. */
  readonly shared = output<number>();

  protected readonly kinds = MESSAGE_KIND_OPTIONS.filter(({ value }) => value !== 'reply');
  protected readonly sending = inject(FormSending);
  protected readonly unsent = new UnsentFields(
    () => `question-${this.observationId()}`,
    () => BLANK,
  );
  protected readonly example = computed(
    () => MESSAGE_KIND_WORDS[this.answered() ? 'reply' : this.unsent.now().kind].example,
  );

  private readonly graphql = inject(GraphqlClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    // Who presses Svar goes on writing here.
    effect(() => {
      if (this.answered()) this.host.nativeElement.querySelector('textarea')?.focus();
    });
  }

  protected async send(): Promise<void> {
    const { kind, text } = this.unsent.now();
    const replyTo = this.answered()?.id ?? null;
    const sent = await this.sending.send(
      () => ({ text: this.unsent.now().text }),
      () =>
        this.graphql.mutate(WriteMessageDocument, {
          caseId: this.subject().id,
          observationId: this.observationId(),
          kind: replyTo ? 'reply' : kind,
          text,
          replyTo,
          answers: this.sending.answers(),
        }),
      () => NOTHING_WRITTEN,
    );
    if (!sent) return;
    this.unsent.forget();
    this.shared.emit(sent.writeMessage.sequence);
  }
}

const BLANK: { readonly kind: keyof typeof MESSAGE_KIND_WORDS; readonly text: string } = {
  kind: 'question',
  text: '',
};
const NOTHING_WRITTEN = $localize`:@@sparring.message-empty:Skriv dit bidrag først. En enkelt linje er nok.`;
