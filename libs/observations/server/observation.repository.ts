import { Injectable } from '@nestjs/common';
import { PEOPLE } from '@faellesblik/access/server/people.read';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { blinded } from '@faellesblik/observations/domain/assessment';
import type { Observation } from '@faellesblik/observations/domain/observation';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { ASSESSMENTS, columnOf, OBSERVATION_FIELDS, observationJson } from './observation.sql';
import type { ObservationType } from './observation.types';

const COLUMNS = OBSERVATION_FIELDS.map((name) => `${columnOf(name)} as "${name}"`).join(', ');
const VALUES = OBSERVATION_FIELDS.map((name, index) => `${columnOf(name)} = $${index + 5}`).join(', ');

/** The only place that knows the table of observations, and of what they said before. */
@Injectable()
export class ObservationRepository {
  /** Not visible, withdrawn and not existing are the same answer. */
  async get(tx: Transaction, id: string): Promise<Observation> {
    const [row] = await tx.query<Observation>(
      `select id, case_id as "caseId", author_id as "authorId", to_json(shared_at) #>> '{}' as "sharedAt", version, ${COLUMNS}
       from observation where municipality_id = $1 and id = $2 and withdrawn_at is null`,
      [tx.who.municipalityId, id],
    );
    if (!row) throw new DomainError('observation.not-found');
    return row;
  }

  /** Refuses what is not an observation of this forløb that the writer can see. */
  async requireIn(tx: Transaction, caseId: string, id: string): Promise<void> {
    const found = await this.get(tx, id);
    if (found.caseId !== caseId) throw new DomainError('observation.not-found');
  }

  /** As people read it, with what others have added. */
  async read(tx: Transaction, { id, caseId }: Pick<Observation, 'id' | 'caseId'>): Promise<ObservationType> {
    const person = (column: string) => `(select people.ref from people where people.id = ${column})`;
    const [row] = await tx.query<{ readonly observation: ObservationType }>(
      `with assessments as (${ASSESSMENTS}), people as (${PEOPLE} where p.municipality_id = $1 and p.id in (
         select author_id from observation where municipality_id = $1 and id = $3
         union select author_id from observation_addition where municipality_id = $1 and observation_id = $3
         union select person_id from assessments union select asked_id from assessments
         union select person_id from assessment_declined where municipality_id = $1 and observation_id = $3))
       select ${observationJson(person)} as observation from observation o
       where o.municipality_id = $1 and o.id = $3 and o.withdrawn_at is null`,
      [tx.who.municipalityId, caseId, id],
    );
    if (!row) throw new DomainError('observation.not-found');
    return { ...row.observation, assessments: blinded(row.observation.assessments) };
  }

  add(tx: Transaction, observation: Observation): Promise<void> {
    return tx.insert('observation', { ...observation });
  }

  /** Writes the new text and keeps the one before. `false`: it was corrected in another window first, and nothing is written. */
  async revise(tx: Transaction, now: Observation, before: Observation): Promise<boolean> {
    const [revised] = await tx.query<{ id: string }>(
      `with revised as (
         update observation set version = $4, ${VALUES}
         where municipality_id = $1 and id = $2 and version = $3 and withdrawn_at is null returning id)
       select id from revised`,
      [
        tx.who.municipalityId,
        now.id,
        before.version,
        now.version,
        ...OBSERVATION_FIELDS.map((name) => now[name]),
      ],
    );
    if (!revised) return false;
    const { id, caseId, version, authorId: _author, sharedAt: _shared, ...content } = before;
    const kept = { observationId: id, version, caseId, replacedAt: tx.now, content: JSON.stringify(content) };
    await tx.insert('observation_revision', kept);
    return true;
  }

  /** Has it said a number for the participation before it was corrected? */
  async hasSaidNumber(tx: Transaction, { id }: Observation): Promise<boolean> {
    const [said] = await tx.query<{ version: number }>(
      `select version from observation_revision
       where municipality_id = $1 and observation_id = $2 and content ->> 'participation' is not null limit 1`,
      [tx.who.municipalityId, id],
    );
    return said !== undefined;
  }

  /** From now on it is there for nobody. */
  async withdraw(tx: Transaction, { id }: Observation): Promise<void> {
    await tx.query(
      'update observation set withdrawn_at = $3 where municipality_id = $1 and id = $2 and withdrawn_at is null',
      [tx.who.municipalityId, id, tx.now],
    );
  }
}
