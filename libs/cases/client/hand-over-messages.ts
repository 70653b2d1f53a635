import { Component, computed, inject, input, output } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { WriteHandOverMessageDocument } from '@faellesblik/contracts/generated/cases';
import type { HandOverWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { momentText } from '@faellesblik/platform/ui/day-text';

/** Questions of the new house and answers of the old one, while the hand-over is offered. */
@Component({
  selector: 'fb-hand-over-messages',
  imports: [Banner, Button, GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  template: `
    <h2 i18n="@@cases.hand-over-questions">Spørgsmål og svar</h2>
    <ul>
      @for (message of handOver().messages; track message.id) {
        <li>
          <p class="quiet">{{ message.author.name }} · {{ momentText(message.at) }}</p>
          <p lang="da">{{ message.text }}</p>
        </li>
      }
    </ul>
    @if (handOver().state === 'offered' && mayWrite()) {
      @if (sending.over(['text']); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <fb-guarded-text-area
        [label]="label()"
        field="text"
        [rows]="2"
        [value]="fields.now().text"
        [error]="sending.at('text')"
        (valueChange)="fields.write('text', $event)"
      />
      @if (sending.hasFound()) {
        <fb-guard-panel />
      }
      <button fbButton type="button" [busy]="sending.busy()" i18n="@@cases.hand-over-write" (click)="send()">
        Send
      </button>
    }
  `,
  host: { class: 'sheet' },
  styles: `
    ul,
    li {
      display: grid;
      gap: 4px;
    }
    ul {
      gap: 14px;
      margin: 10px 0 14px;
    }
    li p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    button {
      margin-top: 12px;
    }
  `,
})
export class HandOverMessages {
  readonly handOver = input.required<HandOverWholeFragment>();
  /** Whether the reader is one of the two sides. */
  readonly mayWrite = input(false);
  readonly written = output();

  protected readonly momentText = momentText;
  protected readonly sending = inject(FormSending);
  protected readonly asksLabel = $localize`:@@cases.hand-over-ask:Hvad vil I gerne vide mere om?`;
  protected readonly answersLabel = $localize`:@@cases.hand-over-answer:Svar det nye hus`;
  protected readonly writesLabel = $localize`:@@cases.hand-over-write-to:Skriv til det nye hus`;
  protected readonly label = computed(() => {
    const { canAnswer, messages } = this.handOver();
    if (canAnswer) return this.asksLabel;
    return messages.length > 0 ? this.answersLabel : this.writesLabel;
  });
  protected readonly fields = new UnsentFields(
    () => `hand-over ${this.handOver().id}`,
    () => ({ text: '' }),
  );

  private readonly graphql = inject(GraphqlClient);

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => this.fields.now(),
      () =>
        this.graphql.mutate(WriteHandOverMessageDocument, {
          handOverId: this.handOver().id,
          text: this.fields.now().text.trim(),
          answers: this.sending.answers(),
        }),
      () => $localize`:@@cases.hand-over-text-missing:Skriv først.`,
    );
    if (!sent) return;
    this.fields.forget();
    this.written.emit();
  }
}
