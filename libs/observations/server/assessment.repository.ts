import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Observation } from '@faellesblik/observations/domain/observation';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** Somebody who has given a number; the number itself is read with the observation, by whom it may be read. */
export interface Assessor {
  readonly personId: string;
  /** Who that one has asked to give the other. */
  readonly askedId: string | null;
  /** The number is shown to everybody, alone. */
  readonly shown: boolean;
}

/** The only place that writes how two adults see the participation. */
@Injectable()
export class AssessmentRepository {
  /**
   * Waits for whoever else is about to say a number of this observation, in the open or not: so that none of them goes by
   * what is over when it is written. Asked for before anything is read.
   */
  async hold(tx: Transaction, observationId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `participation ${observationId}`,
    ]);
  }

  given(tx: Transaction, { id, caseId }: Observation): Promise<Assessor[]> {
    return tx.query<Assessor>(
      `select given.person_id as "personId", given.asked_id as "askedId", seen.shown_at is not null as shown
       from gate.assessors($2) given
       left join assessment seen on seen.municipality_id = $1
         and seen.observation_id = given.observation_id and seen.place = given.place
       where given.observation_id = $3 order by given.place`,
      [tx.who.municipalityId, caseId, id],
    );
  }

  /** Who of those that were asked have said that they cannot. */
  async declined(tx: Transaction, { id }: Observation): Promise<readonly string[]> {
    const rows = await tx.query<{ readonly personId: string }>(
      'select person_id as "personId" from assessment_declined where municipality_id = $1 and observation_id = $2 order by at, person_id',
      [tx.who.municipalityId, id],
    );
    return rows.map(({ personId }) => personId);
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

  /** The reader, who is asked, cannot. */
  async decline(tx: Transaction, { id, caseId }: Observation): Promise<void> {
    await tx.query(
      `insert into assessment_declined (municipality_id, observation_id, person_id, case_id, at)
       values ($1, $2, $3, $4, $5)`,
      [tx.who.municipalityId, id, tx.who.personId, caseId, tx.now],
    );
  }

  /** Who has given the only number asks another for the second. */
  async ask(tx: Transaction, { id }: Observation, askedId: string): Promise<void> {
    await this.change(tx, id, 'asked_id', askedId);
  }

  /** Who has given the only number shows it alone. */
  async show(tx: Transaction, { id }: Observation): Promise<void> {
    await this.change(tx, id, 'shown_at', tx.now);
  }

  private async change(tx: Transaction, id: string, column: string, value: unknown): Promise<void> {
    const [changed] = await tx.query<{ id: string }>(
      `with changed as (
         update assessment set ${column} = $4
         where municipality_id = $1 and observation_id = $2 and person_id = $3 and place = 1 returning observation_id as id)
       select id from changed`,
      [tx.who.municipalityId, id, tx.who.personId, value],
    );
    if (!changed) throw new DomainError('assessment.only-own');
  }
}
