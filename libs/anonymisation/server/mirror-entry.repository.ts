import { Injectable } from '@nestjs/common';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** A row as it is read; `words` as they were written. */
export interface MirrorEntryRow {
  readonly id: string;
  readonly words: string;
  readonly instead: string;
  readonly why: string | null;
}

/** A row as it is written: what everybody in the municipality reads has passed the guard. */
interface NewMirrorEntry {
  readonly id: string;
  readonly words: GuardedText;
  readonly instead: GuardedText;
  readonly why: GuardedText | null;
}

/** The municipality's own entries of the language mirror. */
@Injectable()
export class MirrorEntryRepository {
  /** Those in use, oldest first. */
  all(tx: Transaction): Promise<MirrorEntryRow[]> {
    return tx.query<MirrorEntryRow>(
      'select id, words, instead, why from mirror_entry where municipality_id = $1 and ended_at is null order by added_at, id',
      [tx.who.municipalityId],
    );
  }

  async add(tx: Transaction, entry: NewMirrorEntry): Promise<void> {
    await tx.insert('mirror_entry', { ...entry, addedBy: tx.who.personId, addedAt: tx.now });
  }

  /** Whether there was one in use to end. */
  async end(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.query(
      `with saved as (
         update mirror_entry set ended_at = $3, ended_by = $4
         where municipality_id = $1 and id = $2 and ended_at is null returning 1
       ) select from saved`,
      [tx.who.municipalityId, id, tx.now, tx.who.personId],
    );
    return rows.length === 1;
  }
}
