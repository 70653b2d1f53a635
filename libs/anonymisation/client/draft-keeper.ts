import { DestroyRef, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import {
  DiscardDraftDocument,
  DraftDocument,
  SaveDraftDocument,
} from '@faellesblik/contracts/generated/anonymisation';
import type { DraftKind } from '@faellesblik/contracts/generated/schema';
import { Connection } from '@faellesblik/platform/client/connection';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem } from '@faellesblik/platform/client/graphql-problem';
import { UnsavedWork } from '@faellesblik/platform/client/unsaved-work';
import type { SavedStanding } from '@faellesblik/platform/ui/saved-state';
import { GuardStore } from './guard-store';
import { LeftDrafts, type LeftDraft } from './left-drafts';
import { maskDraft } from './mask-draft';
import type { SavedDraft } from './saved-places';

/** How often what is typed goes to the server, and how long it waits after a save that failed. */
const SAVE_MS = 2000;
const RETRY_MS = 8000;

/** Which draft a form keeps. */
export interface DraftAddress {
  readonly kind: DraftKind;
  /** Null only for a forløb that is not open yet. */
  readonly caseId: string | null;
}

/** What stands on the server instead, written on another device or another tab; null when the draft is gone there. */
export interface OtherDraft {
  readonly body: string | null;
  readonly version: number;
}

interface Saved extends Omit<SavedDraft, 'body'> {
  readonly version: number;
  readonly updatedAt: string;
}

/**
 * Keeps what is being written in one form, provided by its page: every two seconds to the server, and when the form is
 * left or out of sight; readable by the author alone, never in the browser's storage. Without a connection the text
 * stays in the page and it tries again.
 */
@Injectable()
export class DraftKeeper {
  private readonly graphql = inject(GraphqlClient);
  private readonly connection = inject(Connection);
  private readonly left = inject(LeftDrafts);
  private readonly guard = inject(GuardStore, { optional: true });
  private readonly state = signal<SavedStanding>('empty');
  private readonly moment = signal<Date | null>(null);
  private readonly other = signal<OtherDraft | null>(null);
  private address: DraftAddress | null = null;
  private version = 0;
  private kept = '';
  private wanted: string | null = null;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | null = null;
  private isLeft = false;

  /** Where the draft stands, to be shown. */
  readonly standing = this.state.asReadonly();
  /** When it was last saved, or null. */
  readonly savedAt = this.moment.asReadonly();
  /** Somebody, most likely the author elsewhere, has written on it; nothing is saved until `keepMine` or `takeOther`. */
  readonly conflict = this.other.asReadonly();
  /** Would leaving the page lose something typed? */
  readonly holdsUnsaved = computed(
    () => ['unsaved', 'saving', 'failed'].includes(this.state()) || this.other() !== null,
  );

  constructor() {
    effect(() => {
      if (this.connection.online()) untracked(() => this.schedule(0, 'failed'));
    });
    const stopAsking = inject(UnsavedWork).watch({ hasUnsaved: () => this.holdsUnsaved() });
    const saveNow = (): void => this.schedule(0, 'unsaved');
    document.addEventListener('visibilitychange', saveNow);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', saveNow);
      stopAsking();
      this.leave();
    });
  }

  /**
   * Reads the draft of this address: the form's fields as they were written, or null. From now on `write` saves there.
   * `blank` is the form as it is before anything is written.
   */
  async open(address: DraftAddress, blank: unknown): Promise<unknown> {
    this.address = address;
    this.kept = maskDraft(blank);
    const left = await this.left.take(address);
    if (left) return this.goOn(left);
    const { draft } = await this.graphql.request(DraftDocument, { ...address });
    if (!draft) return null;
    this.version = draft.version;
    this.kept = draft.body;
    this.moment.set(new Date(draft.updatedAt));
    this.state.set('saved');
    const body = JSON.parse(draft.body) as unknown;
    this.guard?.learn({ ...draft, body });
    return body;
  }

  /** The form as it is now; called whenever it changes, saved within two seconds. */
  write(body: unknown): void {
    untracked(() => this.want(maskDraft(body)));
  }

  /** Nothing more is saved: what was written has been shared, and the server has thrown the draft away. */
  close(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    this.address = null;
    this.version = 0;
    this.wanted = null;
    this.state.set('empty');
    this.other.set(null);
  }

  /** Throws the draft away. Throws a `GraphqlProblem` when that did not work. */
  async discard(): Promise<void> {
    const { address } = this;
    clearTimeout(this.pause);
    await this.saving;
    if (address) await this.graphql.mutate(DiscardDraftDocument, { ...address });
    this.close();
  }

  /** In a conflict: what stands on this page is written over the other. */
  keepMine(): void {
    this.version = this.other()?.version ?? this.version;
    this.other.set(null);
    this.state.set('unsaved');
    this.schedule(0);
  }

  /** In a conflict: answers the other's fields, null when it is gone; the page puts them into its form. */
  takeOther(): unknown {
    const { body, version } = this.other() ?? { body: null, version: this.version };
    this.version = version;
    this.kept = body ?? '';
    this.wanted = null;
    this.other.set(null);
    this.state.set(body === null ? 'empty' : 'saved');
    return body === null ? null : (JSON.parse(body) as unknown);
  }

  /** The form is left: what still waits is saved now, and kept in memory until it is. */
  private leave(): void {
    clearTimeout(this.pause);
    this.isLeft = true;
    if (this.address && this.wanted !== null) void this.left.leave(this.address, this.saveLast());
  }

  private async saveLast(): Promise<LeftDraft | null> {
    await this.saving;
    await this.save();
    return this.wanted === null ? null : { body: this.wanted, version: this.version };
  }

  private goOn({ body, version }: LeftDraft): unknown {
    this.version = version;
    this.wanted ??= body;
    this.state.set('unsaved');
    this.schedule(0);
    return JSON.parse(body) as unknown;
  }

  private want(body: string): void {
    if (!this.address) return;
    this.wanted = body === this.kept ? null : body;
    if (this.wanted === null || this.other()) return;
    if (this.state() !== 'saving' && this.state() !== 'failed') this.state.set('unsaved');
    this.schedule(SAVE_MS);
  }

  private schedule(after: number, only?: SavedStanding): void {
    if (this.isLeft || (only !== undefined && this.state() !== only)) return;
    if (after === 0) clearTimeout(this.pause);
    else if (this.pause !== undefined) return;
    this.pause = setTimeout(() => {
      this.pause = undefined;
      this.saving ??= this.save().finally(() => (this.saving = null));
    }, after);
  }

  private async save(): Promise<void> {
    const { address, version, wanted } = this;
    if (!address || wanted === null || this.other()) return;
    this.state.set('saving');
    try {
      const { saveDraft } = await this.graphql.request(SaveDraftDocument, {
        input: { ...address, body: wanted, version },
      });
      if (this.address) this.isKept(wanted, saveDraft);
    } catch (error) {
      if (this.address) await this.isNotKept(error, address, wanted);
    }
  }

  private isKept(body: string, { version, updatedAt, known, dismissed }: Saved): void {
    this.version = version;
    this.kept = body;
    this.moment.set(new Date(updatedAt));
    const goesOn = this.wanted !== null && this.wanted !== body;
    if (!goesOn) this.wanted = null;
    this.state.set(goesOn ? 'unsaved' : 'saved');
    if (goesOn) this.schedule(SAVE_MS);
    this.guard?.learn({ body: JSON.parse(body) as unknown, known, dismissed });
  }

  private async isNotKept(error: unknown, address: DraftAddress, body: string): Promise<void> {
    this.state.set('failed');
    if (error instanceof GraphqlProblem && error.code === 'draft.conflict') await this.compare(address, body);
    else this.schedule(RETRY_MS);
  }

  /** A save whose answer was lost looks like a conflict, but holds the same words. */
  private async compare(address: DraftAddress, body: string): Promise<void> {
    try {
      const { draft } = await this.graphql.request(DraftDocument, { ...address });
      if (draft?.body === body) this.isKept(body, draft);
      else this.other.set({ body: draft?.body ?? null, version: draft?.version ?? 0 });
    } catch {
      this.schedule(RETRY_MS); // still written down in the page, and the state says so
    }
  }
}
