import { Injectable } from '@nestjs/common';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Closing } from '@faellesblik/learning/domain/closing';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** How a forløb was closed, each time. */
@Injectable()
export class ClosingRepository {
  /** The forløb is locked, so that two closings never count the same number. */
  async add(tx: Transaction, closing: Omit<Closing, 'cardId'>): Promise<void> {
    const { by, ...told } = closing;
    const [before] = await tx.query<{ count: number }>(
      'select count(*)::integer as count from closing where municipality_id = $1 and case_id = $2',
      [tx.who.municipalityId, closing.caseId],
    );
    await tx.insert('closing', { ...told, number: (before?.count ?? 0) + 1, closedBy: by });
  }

  /** Marks the closing that counts as opened again. */
  async reopen(tx: Transaction, caseId: string, note: GuardedText): Promise<void> {
    await tx.query(
      'update closing set reopened_at = $3, reopen_note = $4 where municipality_id = $1 and case_id = $2 and reopened_at is null',
      [tx.who.municipalityId, caseId, tx.now, note],
    );
  }
}
