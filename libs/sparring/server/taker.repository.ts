import { Injectable } from '@nestjs/common';
import type { NewParticipant } from '@faellesblik/cases/server/participant.repository';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** Lets the one who has taken a request into the forløb; it stays closed to them until the row is there. */
@Injectable()
export class TakerRepository {
  /**
   * Who takes part already stays as invited. Two plain statements: with `on conflict`, row-level security asks for
   * the new row before anybody can see it.
   */
  async letIn(tx: Transaction, one: NewParticipant): Promise<void> {
    const values = [
      tx.who.municipalityId,
      one.caseId,
      one.personId,
      one.unitId,
      one.function,
      one.seesFrom,
      one.secondAdult,
      one.invitedBy,
      one.since,
    ];
    await tx.query(
      `update participant set unit_id = $4, function = $5, sees_from = $6, second_adult = $7, invited_by = $8, since = $9, until = null
       where municipality_id = $1 and case_id = $2 and person_id = $3 and until is not null`,
      values,
    );
    await tx.query(
      `insert into participant (municipality_id, case_id, person_id, unit_id, function, sees_from, second_adult, invited_by, since)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9
       where not exists (select from participant where municipality_id = $1 and case_id = $2 and person_id = $3)`,
      values,
    );
  }
}
