import { Injectable, inject } from '@angular/core';
import { UnsavedWork } from '@faellesblik/platform/client/unsaved-work';
import type { DraftAddress } from './draft-keeper';

/** A draft as it was left, and the version on the server that it was written upon. */
export interface LeftDraft {
  readonly body: string;
  readonly version: number;
}

/**
 * Drafts whose page was left before they were saved: on their way to the server, and in memory until they are there.
 * Whoever comes back goes on where they left.
 */
@Injectable({ providedIn: 'root' })
export class LeftDrafts {
  private readonly left = new Map<string, Promise<LeftDraft | null>>();

  constructor() {
    inject(UnsavedWork).watch({ hasUnsaved: () => this.left.size > 0 });
  }

  /** Takes over the last save of a draft; it answers null when the draft was saved. */
  async leave(address: DraftAddress, saving: Promise<LeftDraft | null>): Promise<void> {
    const key = keyOf(address);
    this.left.set(key, saving);
    if ((await saving) === null && this.left.get(key) === saving) this.left.delete(key);
  }

  /** What was left here and did not get to the server, or null; waits for what is on its way. */
  async take(address: DraftAddress): Promise<LeftDraft | null> {
    const key = keyOf(address);
    const left = (await this.left.get(key)) ?? null;
    this.left.delete(key);
    return left;
  }
}

const keyOf = ({ kind, caseId }: DraftAddress): string => `${kind} ${caseId}`;
