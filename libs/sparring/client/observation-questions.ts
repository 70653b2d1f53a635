import { Component, computed, input, output, signal } from '@angular/core';
import type { CaseWholeFragment, MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { MessageItem } from './message-item';
import { QuestionForm } from './question-form';
import { threadOf } from './thread';

/** What was asked at one observation, with the answers, and where one asks. It stands in the thread as well. */
@Component({
  selector: 'fb-observation-questions',
  imports: [MessageItem, QuestionForm, Unfold],
  template: `
    @if (thread().length > 0) {
      <h4 i18n="@@sparring.at-observation">Spørgsmål og tanker</h4>
      <ol>
        @for (entry of thread(); track entry.message.id) {
          <li>
            <fb-message-item [message]="entry.message" [mayReply]="mayWrite()" (reply)="answer($event)" />
            @if (entry.replies.length > 0) {
              <ol class="replies" [attr.aria-label]="repliesWord">
                @for (reply of entry.replies; track reply.message.id) {
                  <li>
                    <fb-message-item
                      nested
                      [message]="reply.message"
                      [to]="reply.to"
                      [mayReply]="mayWrite()"
                      (reply)="answer($event)"
                    />
                  </li>
                }
              </ol>
            }
          </li>
        }
      </ol>
    }
    @if (mayWrite()) {
      <fb-unfold class="no-print" [heading]="heading" [(open)]="opened">
        @if (opened()) {
          <fb-question-form
            [subject]="subject()"
            [observationId]="observationId()"
            [(answered)]="answered"
            (shared)="shared($event)"
          />
        }
      </fb-unfold>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    h4 {
      margin: 0;
      color: var(--ink-2);
      font-size: 0.875rem;
      font-weight: 600;
    }
    ol {
      display: grid;
      gap: 18px;
    }
    .replies {
      margin: 16px 0 0;
      padding-inline-start: 18px;
      border-inline-start: 3px solid var(--line);
    }
  `,
})
export class ObservationQuestions {
  readonly subject = input.required<CaseWholeFragment>();
  readonly observationId = input.required<string>();
  /** It was shared: the newest event number. */
  readonly changed = output<number>();

  protected readonly heading = $localize`:@@sparring.ask-at:Spørg til iagttagelsen, eller skriv en tanke`;
  protected readonly repliesWord = $localize`:@@sparring.replies:Svar`;
  protected readonly opened = signal(false);
  /** What is answered, or null. */
  protected readonly answered = signal<MessageWholeFragment | null>(null);
  protected readonly mayWrite = computed(() => this.subject().viewerCan.writeMessage);
  protected readonly thread = computed(() =>
    threadOf(this.subject().messages.filter((one) => one.observationId === this.observationId())),
  );

  protected answer(message: MessageWholeFragment): void {
    this.answered.set(message);
    this.opened.set(true);
  }

  protected shared(sequence: number): void {
    this.opened.set(false);
    this.answered.set(null);
    this.changed.emit(sequence);
  }
}
