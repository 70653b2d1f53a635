import { Injectable, effect, inject, signal } from '@angular/core';
import { REALTIME_PATH } from '@faellesblik/contracts/realtime';
import type { ClientEvents, ServerEvents } from '@faellesblik/contracts/realtime';
import type { Socket } from 'socket.io-client';
import { CaseWatch } from './case-watch';
import { Connection } from './connection';
import { SignInAgain } from './sign-in-again';

type RealtimeSocket = Socket<ServerEvents, ClientEvents>;

/**
 * What others do, as it happens. Starts after sign-in and loads socket.io only then. Events carry ids and numbers;
 * what changed is fetched by whoever watches. After a lost connection every watched forløb asks for its newest number.
 */
@Injectable({ providedIn: 'root' })
export class Realtime {
  private readonly connection = inject(Connection);
  private readonly signInAgain = inject(SignInAgain);
  private readonly watches = new Set<CaseWatch>();
  private readonly today = signal(0);
  private readonly open = signal(false);
  private socket: RealtimeSocket | null = null;
  private started = false;

  /** Grows each time something on Mit bord changed. */
  readonly todayChanges = this.today.asReadonly();
  /** Whether news arrive by themselves right now. */
  readonly connected = this.open.asReadonly();

  constructor() {
    // A page that stayed because it holds something unsaved follows again once its person is back.
    effect(() => {
      if (!this.signInAgain.waiting() && this.started) this.socket?.connect();
    });
  }

  /** Connects. Called once somebody is signed in. */
  start(): void {
    if (this.started) return;
    this.started = true;
    if (this.socket) this.socket.connect();
    else void this.connect();
  }

  /** Closes the connection: the person is about to sign out. */
  stop(): void {
    this.started = false;
    this.socket?.disconnect();
  }

  /** Follows a forløb until `stop` is called on the watch. */
  watchCase(caseId: string): CaseWatch {
    const watch = new CaseWatch(caseId, () => this.leave(watch));
    this.watches.add(watch);
    this.ask(watch);
    return watch;
  }

  private async connect(): Promise<void> {
    const { io } = await import('socket.io-client');
    if (!this.started || this.socket) return;
    const socket: RealtimeSocket = io({ path: REALTIME_PATH, transports: ['websocket'] });
    socket.on('connect', () => this.onConnect());
    socket.on('disconnect', (reason) => {
      this.open.set(false);
      if (reason === 'io server disconnect') this.signInAgain.ask();
    });
    socket.on('connect_error', ({ message }) => {
      if (message === 'sign-in-needed') this.signInAgain.ask();
    });
    socket.on('today.changed', () => this.today.update((count) => count + 1));
    socket.on('case.changed', ({ caseId, sequence }) =>
      this.each(caseId, (watch) => watch.reached(sequence)),
    );
    socket.on('case.present', ({ caseId, personIds }) => this.each(caseId, (watch) => watch.seen(personIds)));
    socket.on('access.revoked', ({ caseId }) => this.each(caseId, (watch) => watch.revoke()));
    this.socket = socket;
  }

  private onConnect(): void {
    this.open.set(true);
    this.connection.reached();
    this.today.update((count) => count + 1);
    for (const watch of this.watches) this.ask(watch);
  }

  private ask(watch: CaseWatch): void {
    if (!this.socket?.connected) return;
    this.socket.emit('case.watch', { caseId: watch.caseId }, (sequence) => {
      if (sequence === null) watch.revoke();
      else watch.reached(sequence);
    });
  }

  private leave(watch: CaseWatch): void {
    this.watches.delete(watch);
    const stillWatched = [...this.watches].some(({ caseId }) => caseId === watch.caseId);
    if (!stillWatched) this.socket?.emit('case.leave', { caseId: watch.caseId });
  }

  private each(caseId: string, tell: (watch: CaseWatch) => void): void {
    for (const watch of this.watches) if (watch.caseId === caseId) tell(watch);
  }
}
