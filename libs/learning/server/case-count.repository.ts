import { Injectable } from '@nestjs/common';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** How much there was of what: all that is left of a forløb when it is cleared, beside its learning card. */
@Injectable()
export class CaseCountRepository {
  /** Counted when it ends, by its leader, who sees all of it; anew each time it ends. */
  async count(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(
      `insert into case_count (municipality_id, case_id, adults, observations, messages, measures, community_measures, follow_ups)
       select $1, $2,
         (select count(*) from participant where municipality_id = $1 and case_id = $2 and until is null),
         (select count(*) from observation where municipality_id = $1 and case_id = $2 and withdrawn_at is null),
         (select count(*) from message where municipality_id = $1 and case_id = $2),
         (select count(*) from measure where municipality_id = $1 and case_id = $2),
         (select count(*) from measure where municipality_id = $1 and case_id = $2 and level in ('everyone', 'group')),
         (select count(*) from follow_up where municipality_id = $1 and case_id = $2)
       on conflict (municipality_id, case_id) do update set adults = excluded.adults, observations = excluded.observations,
         messages = excluded.messages, measures = excluded.measures, community_measures = excluded.community_measures,
         follow_ups = excluded.follow_ups`,
      [tx.who.municipalityId, caseId],
    );
  }
}
