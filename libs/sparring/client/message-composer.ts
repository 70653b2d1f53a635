import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  OnInit,
} from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import type { CaseWholeFragment, MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { WriteMessageDocument } from '@faellesblik/contracts/generated/sparring';
import type { WriteMessageMutation } from '@faellesblik/contracts/generated/sparring';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { Icon } from '@faellesblik/platform/ui/icon';
import { EMPTY_MESSAGE, messageFormOf } from './message-form';
import type { MessageForm } from './message-form';
import { MESSAGE_KIND_OPTIONS, MESSAGE_KIND_WORDS } from './message-words';

/** Where one writes to the thread: what kind it is, and the text, guarded. What is written is kept as a draft. */
@Component({
  selector: 'fb-message-composer',
  imports: [Banner, Button, Choice, DraftState, GuardPanel, GuardedTextArea, Icon],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './message-composer.html',
  styleUrl: './message-composer.scss',
  host: { class: 'sheet stack no-print' },
})
export class MessageComposer implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  /** It was shared: its id and the newest event number. */
  readonly shared = output<WriteMessageMutation['writeMessage']>();

  protected readonly kinds = MESSAGE_KIND_OPTIONS;
  protected readonly form = signal<MessageForm>(EMPTY_MESSAGE);
  protected readonly sending = inject(FormSending);
  protected readonly example = computed(() => MESSAGE_KIND_WORDS[this.form().kind].example);
  protected readonly answered = computed(
    () => this.subject().messages.find(({ id }) => id === this.form().replyTo) ?? null,
  );

  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    effect(() => this.drafts.write(this.form()));
  }

  async ngOnInit(): Promise<void> {
    const address = { kind: 'message', caseId: this.subject().id } as const;
    const draft = await this.drafts.open(address, EMPTY_MESSAGE).catch(() => null); // the draft state says whether it is kept
    if (this.form() === EMPTY_MESSAGE) this.take(draft);
  }

  /** Begins an answer to a contribution and brings the writer here. */
  answer(message: MessageWholeFragment): void {
    this.set({ replyTo: message.id, kind: 'reply' });
    const box = this.host.nativeElement.querySelector('textarea');
    box?.focus({ preventScroll: true });
    this.host.nativeElement.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }

  protected take(draft: unknown): void {
    this.form.set(messageFormOf(draft, this.subject().messages));
  }

  protected set(change: Partial<MessageForm>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected standAlone(): void {
    this.set({ replyTo: null, ...(this.form().kind === 'reply' && { kind: EMPTY_MESSAGE.kind }) });
  }

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => ({ text: this.form().text }),
      () => this.graphql.mutate(WriteMessageDocument, this.written()),
      () => NOTHING_WRITTEN,
    );
    if (!sent) return;
    this.drafts.close();
    this.shared.emit(sent.writeMessage);
  }

  private written() {
    return { caseId: this.subject().id, ...this.form(), answers: this.sending.answers() };
  }
}

const NOTHING_WRITTEN = $localize`:@@sparring.message-empty:Skriv dit bidrag først. En enkelt linje er nok.`;
