import { Injectable } from '@nestjs/common';
import type { Addition } from '@faellesblik/observations/domain/fill-line';
import type { Observation } from '@faellesblik/observations/domain/observation';
import type { QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** The only place that writes what others have filled into an observation. */
@Injectable()
export class AdditionRepository {
  /** The newest wording in a line, or null. */
  async standing(
    tx: Transaction,
    { id }: Observation,
    line: QuietLine,
  ): Promise<Pick<Addition, 'number' | 'authorId'> | null> {
    const [row] = await tx.query<Pick<Addition, 'number' | 'authorId'>>(
      `select number, author_id as "authorId" from observation_addition
       where municipality_id = $1 and observation_id = $2 and line = $3 order by number desc limit 1`,
      [tx.who.municipalityId, id, line],
    );
    return row ?? null;
  }

  /** `false`: somebody was there first, and nothing is written. */
  async add(tx: Transaction, { id, caseId }: Observation, addition: Addition): Promise<boolean> {
    const [written] = await tx.query<{ line: string }>(
      `insert into observation_addition (municipality_id, observation_id, line, number, case_id, author_id, at, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning line`,
      [
        tx.who.municipalityId,
        id,
        addition.line,
        addition.number,
        caseId,
        addition.authorId,
        addition.at,
        JSON.stringify(addition.content),
      ],
    );
    return written !== undefined;
  }
}
