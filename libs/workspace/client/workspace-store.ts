import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { CaseChangesDocument, CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import type { CaseWatch } from '@faellesblik/platform/client/case-watch';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { Session } from '@faellesblik/platform/client/session';
import { isNotFound } from './is-not-found';
import { mergeChanges } from './merge-changes';
import { Pacing } from './pacing';

/** One event of the forløb's log. */
export type WorkspaceEvent = CaseWholeFragment['events'][number];

/**
 * One forløb as everybody in it sees it, kept new while its page is open. `WorkspacePage` provides it and opens it;
 * the tabs exist only while something is held, and read `opened`.
 */
@Injectable()
export class WorkspaceStore {
  private readonly graphql = inject(GraphqlClient);
  private readonly realtime = inject(Realtime);
  private readonly session = inject(Session);

  private readonly held = signal<CaseWholeFragment | null>(null);
  private readonly failure = signal<unknown>(null);
  private readonly ended = signal(false);
  private readonly behind = signal(false);
  private readonly heard = signal<readonly WorkspaceEvent[]>([]);
  private readonly watch = signal<CaseWatch | null>(null);
  private wanted = 0;
  private readonly pacing = new Pacing(() => void this.catchUp());
  private inFlight: Promise<void> | null = null;

  /** The forløb, or null before it has come and after the right to see it ended. */
  readonly workspace = this.held.asReadonly();
  /** The forløb for the tabs, which are shown only while there is one. */
  readonly opened = computed(() => {
    const workspace = this.held();
    if (!workspace) throw new Error('A tab is shown only while its forløb is there.');
    return workspace;
  });
  /** Why it did not come, or null. */
  readonly problem = this.failure.asReadonly();
  /** True when news could not be fetched; `catchUp` tries again. */
  readonly outdated = this.behind.asReadonly();
  /** What others did while the page was open: the newest batch alone. */
  readonly news = this.heard.asReadonly();
  /** Whether the right to see it ended while the page was open. */
  readonly revoked = this.ended.asReadonly();
  /** How many have it open now, oneself included. */
  readonly presentCount = computed(() => this.watch()?.present().length ?? 0);
  /** The participants among them. */
  readonly present = computed(() => {
    const ids = this.watch()?.present() ?? [];
    return (this.held()?.participants ?? []).map(({ person }) => person).filter(({ id }) => ids.includes(id));
  });

  constructor() {
    effect(() => {
      const newest = this.watch()?.sequence() ?? 0;
      if (this.realtime.connected()) untracked(() => this.hear(newest));
    });
    effect(() => {
      if (this.watch()?.revoked() && this.held()) untracked(() => this.drop());
    });
    inject(DestroyRef).onDestroy(() => this.stopListening());
  }

  /** Loads a forløb and follows it; what was held before is dropped. */
  async open(caseId: string): Promise<void> {
    this.stopListening();
    this.held.set(null);
    this.failure.set(null);
    this.ended.set(false);
    this.wanted = 0;
    const watch = this.realtime.watchCase(caseId);
    this.watch.set(watch);
    try {
      const { caseWorkspace } = await this.graphql.request(CaseWorkspaceDocument, { id: caseId });
      if (this.watch() === watch) this.held.set(caseWorkspace);
    } catch (error) {
      if (this.watch() === watch) this.failure.set(error);
    }
    this.hear(this.wanted);
  }

  /** After an own act: resolves when the page shows the forløb at least as it is at this event. */
  async refresh(sequence: number): Promise<void> {
    this.wanted = Math.max(this.wanted, sequence);
    await this.catchUp();
  }

  /** Fetches what is still missing, one request at a time. */
  async catchUp(): Promise<void> {
    if (this.isBehind() || this.behind()) await this.fetchOnce();
    if (this.isBehind() && !this.behind()) await this.catchUp();
  }

  /** Fetches what is new, also what time alone has changed, such as a deadline that has passed. */
  async lookAgain(): Promise<void> {
    await this.inFlight; // what is on its way already may have been asked before that moment
    await this.fetchOnce();
  }

  private async fetchOnce(): Promise<void> {
    this.inFlight ??= this.fetchChanges().finally(() => (this.inFlight = null));
    await this.inFlight;
  }

  private hear(sequence: number): void {
    this.wanted = Math.max(this.wanted, sequence);
    if (this.isBehind()) this.pacing.ask();
  }

  private async fetchChanges(): Promise<void> {
    const before = this.held();
    if (!before) return;
    const wanted = this.wanted;
    try {
      const { caseChanges } = await this.graphql.request(CaseChangesDocument, {
        id: before.id,
        since: before.sequence,
      });
      if (this.wanted === wanted) this.wanted = caseChanges.sequence;
      const after = this.isWidened(caseChanges)
        ? (await this.graphql.request(CaseWorkspaceDocument, { id: before.id })).caseWorkspace
        : mergeChanges(before, caseChanges);
      if (this.held()?.id === after.id) this.take(after, caseChanges.events);
    } catch (error) {
      if (isNotFound(error)) this.drop();
      else this.behind.set(true);
    }
  }

  private take(workspace: CaseWholeFragment, events: readonly WorkspaceEvent[]): void {
    this.held.set(workspace);
    this.behind.set(false);
    const byOthers = events.filter(({ actor }) => actor.id !== this.session.me()?.person.id);
    if (byOthers.length > 0) this.heard.set(byOthers);
  }

  /** Somebody has let this reader see from the start: what was there before is no news, and comes with the whole. */
  private isWidened({ events }: CaseWholeFragment): boolean {
    const me = this.session.me()?.person.id;
    return events.some(({ kind, subjectId }) => kind === 'participant.widened' && subjectId === me);
  }

  private isBehind(): boolean {
    const current = this.held();
    return current !== null && current.sequence < this.wanted;
  }

  private drop(): void {
    this.stopListening();
    this.ended.set(true);
    this.held.set(null);
    this.heard.set([]);
  }

  private stopListening(): void {
    this.pacing.stop();
    this.watch()?.stop();
  }
}
