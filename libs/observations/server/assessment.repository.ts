import { Injectable } from '@nestjs/common';
import type { Observation } from '@faellesblik/observations/domain/observation';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** Somebody who has given a number; the number itself is read with the observation, by whom it may be read. */
export interface Assessor {
  readonly personId: string;
}

/** The only place that writes how two adults see the participation. */
@Injectable()
export class AssessmentRepository {
  given(tx: Transaction, { id, caseId }: Observation): Promise<Assessor[]> {
    return tx.query<Assessor>(
      'select person_id as "personId" from gate.assessors($1) where observation_id = $2 order by place',
      [caseId, id],
    );
  }

  /** `false`: two others were there first, and nothing is written. */
  async add(
    tx: Transaction,
    { id, caseId }: Observation,
    one: { readonly place: number; readonly participation: number; readonly askedId: string | null },
  ): Promise<boolean> {
    const [written] = await tx.query<{ place: number }>(
      `insert into assessment (municipality_id, observation_id, place, case_id, person_id, asked_id, participation, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning place`,
      [tx.who.municipalityId, id, one.place, caseId, tx.who.personId, one.askedId, one.participation, tx.now],
    );
    return written !== undefined;
  }
}
