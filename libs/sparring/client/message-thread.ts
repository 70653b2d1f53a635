import { Component, computed, input, output, viewChildren } from '@angular/core';
import type { MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { MessageItem } from './message-item';
import { NewBelow } from './new-below';
import { threadOf } from './thread';

/** The written thread: contributions in the order they came, each with its replies one step in. */
@Component({
  selector: 'fb-message-thread',
  imports: [MessageItem, NewBelow],
  template: `
    <ol class="stack">
      @for (entry of thread(); track entry.message.id) {
        <li class="sheet">
          <fb-message-item
            [message]="entry.message"
            [fresh]="fresh().has(entry.message.id)"
            [mayReply]="mayReply()"
            (reply)="reply.emit($event)"
          />
          @if (entry.replies.length > 0) {
            <ol class="replies" [attr.aria-label]="repliesWord">
              @for (answer of entry.replies; track answer.message.id) {
                <li>
                  <fb-message-item
                    nested
                    [message]="answer.message"
                    [to]="answer.to"
                    [fresh]="fresh().has(answer.message.id)"
                    [mayReply]="mayReply()"
                    (reply)="reply.emit($event)"
                  />
                </li>
              }
            </ol>
          }
        </li>
      }
    </ol>
    <fb-new-below [items]="freshItems()" />
  `,
  styles: `
    .replies {
      display: grid;
      gap: 20px;
      margin: 20px 0 0;
      padding-inline-start: 18px;
      border-inline-start: 3px solid var(--line);
    }
  `,
})
export class MessageThread {
  readonly messages = input.required<readonly MessageWholeFragment[]>();
  /** Ids of what came from others while the page was open. */
  readonly fresh = input<ReadonlySet<string>>(new Set());
  readonly mayReply = input(false);
  readonly reply = output<MessageWholeFragment>();

  protected readonly thread = computed(() => threadOf(this.messages()));
  protected readonly repliesWord = $localize`:@@sparring.replies:Svar`;
  protected readonly freshItems = computed(() => this.items().filter((item) => item.fresh()));

  private readonly items = viewChildren(MessageItem);

  /** Brings the reader to a contribution; nothing when it is not here. */
  show(id: string): void {
    this.items()
      .find((item) => item.message().id === id)
      ?.show();
  }
}
