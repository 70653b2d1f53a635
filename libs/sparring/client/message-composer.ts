import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
  OnInit,
} from '@angular/core';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import type { CaseWholeFragment, MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { WriteMessageDocument } from '@faellesblik/contracts/generated/sparring';
import type { WriteMessageMutation } from '@faellesblik/contracts/generated/sparring';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';
import { Icon } from '@faellesblik/platform/ui/icon';
import { EMPTY_MESSAGE, messageFormOf } from './message-form';
import type { MessageForm } from './message-form';
import { MESSAGE_KIND_OPTIONS, MESSAGE_KIND_WORDS } from './message-words';

/** Where one writes to the thread: what kind it is, and the text, guarded. What is written is kept as a draft. */
@Component({
  selector: 'fb-message-composer',
  imports: [Banner, Button, Choice, DraftState, GuardPanel, GuardedTextArea, Icon],
  providers: [GuardStore, DraftKeeper],
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
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  protected readonly example = computed(() => MESSAGE_KIND_WORDS[this.form().kind].example);
  protected readonly answered = computed(
    () => this.subject().messages.find(({ id }) => id === this.form().replyTo) ?? null,
  );
  protected readonly error = computed(() => problemAt(this.problem(), 'text'));
  protected readonly general = computed(() =>
    this.problem() && !this.error() ? problemText(this.problem()) : null,
  );

  private readonly guard = inject(GuardStore);
  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly panel = viewChild(GuardPanel);

  /** From the first finding on the panel stays, so that nothing jumps. */
  protected readonly showsPanel = linkedSignal<boolean, boolean>({
    source: () => this.guard.concerns().length > 0 || this.guard.standing() === 'missing',
    computation: (has, before) => has || (before?.value ?? false),
  });

  constructor() {
    effect(() => this.drafts.write(this.form()));
  }

  async ngOnInit(): Promise<void> {
    try {
      const draft = await this.drafts.open({ kind: 'message', caseId: this.subject().id }, EMPTY_MESSAGE);
      if (this.form() === EMPTY_MESSAGE) this.take(draft);
    } catch (error) {
      this.problem.set(error);
    }
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
    if (!this.form().text.trim()) return this.showProblem(NOTHING_WRITTEN);
    if (!this.guard.ready()) return this.panel()?.focus();
    this.sending.set(true);
    try {
      const input = { caseId: this.subject().id, ...this.form(), answers: this.guard.answers() };
      const { writeMessage } = await this.graphql.mutate(WriteMessageDocument, input);
      this.drafts.close();
      this.shared.emit(writeMessage);
    } catch (error) {
      if (error instanceof GraphqlProblem) this.guard.take(error.findings);
      this.showProblem(error);
    } finally {
      this.sending.set(false);
    }
  }

  private showProblem(problem: unknown): void {
    this.problem.set(problem);
    setTimeout(() => focusFirstError(this.host.nativeElement));
  }
}

const NOTHING_WRITTEN = new GraphqlProblem(
  'client.empty',
  $localize`:@@sparring.message-empty:Skriv dit bidrag først. En enkelt linje er nok.`,
  'text',
);
