import { Component, computed, input, output, viewChildren } from '@angular/core';
import type { CaseWholeFragment, MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { type MessageAbout, MessageItem } from './message-item';
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
            [about]="aboutOf(entry.message)"
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
  /** What a contribution can have been put to, by its id. */
  readonly observations = input<CaseWholeFragment['observations']>([]);
  readonly caseId = input.required<string>();
  /** Ids of what came from others while the page was open. */
  readonly fresh = input<ReadonlySet<string>>(new Set());
  readonly mayReply = input(false);
  readonly reply = output<MessageWholeFragment>();

  protected readonly thread = computed(() => threadOf(this.messages()));
  protected readonly repliesWord = $localize`:@@sparring.replies:Svar`;
  protected readonly freshItems = computed(() => this.items().filter((item) => item.fresh()));

  private readonly items = viewChildren(MessageItem);

  /** The observation it was put to, also when the reader cannot see that; null for one that stands alone. */
  protected aboutOf({ observationId }: MessageWholeFragment): MessageAbout | null {
    if (observationId === null) return null;
    const wondering = this.observations().find(({ id }) => id === observationId)?.wondering ?? null;
    return { caseId: this.caseId(), observationId, wondering };
  }

  /** Brings the reader to a contribution; nothing when it is not here. */
  show(id: string): void {
    this.items()
      .find((item) => item.message().id === id)
      ?.show();
  }
}
