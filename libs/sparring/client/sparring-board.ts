import {
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { CaseWholeFragment, RequestWholeFragment } from '@faellesblik/contracts/generated/operations';
import { TakeSparringDocument } from '@faellesblik/contracts/generated/sparring';
import type { WriteMessageMutation } from '@faellesblik/contracts/generated/sparring';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { waits } from '@faellesblik/sparring/domain/sparring-request';
import { AskDialog } from './ask-dialog';
import { MessageComposer } from './message-composer';
import { MessageThread } from './message-thread';
import { RequestCard } from './request-card';

/** Sparring in one forløb: what was asked of whom, and the written thread. */
@Component({
  selector: 'fb-sparring-board',
  imports: [AskDialog, Banner, Button, EmptyState, Icon, MessageComposer, MessageThread, RequestCard],
  templateUrl: './sparring-board.html',
  styleUrl: './sparring-board.scss',
})
export class SparringBoard {
  readonly subject = input.required<CaseWholeFragment>();
  /** Something was done here; the newest event number. */
  readonly changed = output<number>();

  protected readonly asking = signal(false);
  protected readonly problem = signal<unknown>(null);
  /** The request that is being taken. */
  protected readonly taking = signal<string | null>(null);
  /** One more with each contribution shared, so that the next is written on a new sheet. */
  protected readonly turn = signal(0);
  protected readonly problemText = problemText;
  protected readonly isOpen = computed(() => this.subject().closing === null);
  /** What others wrote while the page was open. */
  protected readonly fresh = computed(() => {
    const me = this.session.me()?.person.id;
    const arrived = this.subject().messages.filter(
      ({ id, author }) => author.id !== me && !this.known().has(id),
    );
    return new Set(arrived.map(({ id }) => id));
  });

  private readonly graphql = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly thread = viewChild(MessageThread);
  private readonly composer = viewChild(MessageComposer);
  /** What stood here when the forløb was opened. */
  private readonly known = linkedSignal<string, ReadonlySet<string>>({
    source: () => this.subject().id,
    computation: () => new Set(this.subject().messages.map(({ id }) => id)),
  });
  /** The own contribution that is on its way into the thread. */
  private readonly awaited = signal<string | null>(null);

  constructor() {
    effect(() => {
      const id = this.awaited();
      if (!id || !this.subject().messages.some((message) => message.id === id)) return;
      this.awaited.set(null);
      afterNextRender(() => this.thread()?.show(id), { injector: this.injector });
    });
  }

  protected mayTake({ unit, ...request }: RequestWholeFragment): boolean {
    return (
      waits(request) &&
      (this.session.me()?.memberships ?? []).some((membership) => membership.unit.id === unit.id)
    );
  }

  protected answer(message: CaseWholeFragment['messages'][number]): void {
    this.composer()?.answer(message);
  }

  protected shared({ sequence, subjectId }: WriteMessageMutation['writeMessage']): void {
    this.awaited.set(subjectId);
    this.turn.update((turn) => turn + 1);
    this.changed.emit(sequence);
    this.toasts.say($localize`:@@sparring.shared:Delt i tråden.`);
  }

  protected asked(sequence: number): void {
    this.asking.set(false);
    this.changed.emit(sequence);
    this.toasts.say($localize`:@@sparring.asked:Spørgsmålet er sendt. Du får besked, når nogen tager det.`);
  }

  protected async take({ id }: RequestWholeFragment): Promise<void> {
    this.taking.set(id);
    this.problem.set(null);
    try {
      const { takeSparring } = await this.graphql.mutate(TakeSparringDocument, { requestId: id });
      this.changed.emit(takeSparring.sequence);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.taking.set(null);
    }
  }
}
