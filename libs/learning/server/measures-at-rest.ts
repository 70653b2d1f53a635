import { Injectable } from '@nestjs/common';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** What is still going on when a forløb closes ends with it: pending follow-ups, and a round nobody closed. */
@Injectable()
export class MeasuresAtRest {
  async rest(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(
      `update measure set state = 'ended', next_follow_up = null, version = version + 1
       where municipality_id = $1 and case_id = $2 and state <> 'ended'`,
      [tx.who.municipalityId, caseId],
    );
    await tx.query(`update agreement_round set state = 'closed', closed_at = $3 where municipality_id = $1 and case_id = $2 and state = 'open'`, [
      tx.who.municipalityId,
      caseId,
      tx.now,
    ]);
  }
}
