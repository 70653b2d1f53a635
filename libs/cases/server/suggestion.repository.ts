import { Injectable } from '@nestjs/common';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** Who has been suggested to the leader. */
@Injectable()
export class SuggestionRepository {
  /** Those about whom nothing has been decided. */
  async waiting(tx: Transaction, caseId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'select person_id as id from participant_suggestion where municipality_id = $1 and case_id = $2 and settled_at is null',
      [tx.who.municipalityId, caseId],
    );
    return rows.map((row) => row.id);
  }

  /** Suggested anew when it was put aside before. */
  async add(tx: Transaction, caseId: string, personId: string): Promise<void> {
    await tx.query(
      `insert into participant_suggestion (municipality_id, case_id, person_id, suggested_by, suggested_at) values ($1, $2, $3, $4, $5)
       on conflict (municipality_id, case_id, person_id) do update set suggested_by = $4, suggested_at = $5, settled_at = null`,
      [tx.who.municipalityId, caseId, personId, tx.who.personId, tx.now],
    );
  }

  /** Invited, or put aside. */
  async settle(tx: Transaction, caseId: string, personId: string): Promise<void> {
    await tx.query(
      `update participant_suggestion set settled_at = $4
       where municipality_id = $1 and case_id = $2 and person_id = $3 and settled_at is null`,
      [tx.who.municipalityId, caseId, personId, tx.now],
    );
  }
}
