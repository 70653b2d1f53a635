import { Injectable } from '@nestjs/common';
import type { Announcement } from './announcement';
import type { Transaction } from './transaction';

/** What a domain does when it hears an announcement. It takes part in the transaction: when it throws, nothing has happened. */
export type Reaction = (tx: Transaction, announcement: Announcement) => Promise<void>;

/** Lets a domain answer what one to its left has announced, so that neither has to know the other's services. */
@Injectable()
export class Reactions {
  private readonly byKind = new Map<Announcement['kind'], Reaction[]>();

  /** Registered once, as the server starts. */
  on(kind: Announcement['kind'], reaction: Reaction): void {
    this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), reaction]);
  }

  /** Answers everything announced so far, in order, and what the answers announce themselves. */
  async answer(tx: Transaction): Promise<void> {
    for (const announcement of tx.announcements) {
      for (const reaction of this.byKind.get(announcement.kind) ?? []) await reaction(tx, announcement);
    }
  }
}
