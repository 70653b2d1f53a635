import { Injectable } from '@nestjs/common';
import type { PersonRef } from '@faellesblik/access/server/access.types';
import { PEOPLE, type PersonRow } from '@faellesblik/access/server/people.read';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Observation } from '@faellesblik/observations/domain/observation';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** The only place that knows the table of observations, and of what they said before. */
@Injectable()
export class ObservationRepository {
  /** Not visible and not existing are the same answer. */
  async get(tx: Transaction, id: string): Promise<Observation> {
    const [row] = await tx.query<Observation>(
      `select id, case_id as "caseId", author_id as "authorId", to_json(shared_at) #>> '{}' as "sharedAt", version,
         wondering, concrete, situation, strengths, goes_well as "goesWell", frequency, week,
         children_count as "childrenCount", adults_count as "adultsCount", participation, practice,
         child_place as "childPlace", child_place_source as "childPlaceSource", child_place_not_yet as "childPlaceNotYet",
         parents_view as "parentsView", parents_text as "parentsText", tried, wish, urgency
       from observation where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, id],
    );
    if (!row) throw new DomainError('observation.not-found');
    return row;
  }

  async author(tx: Transaction, { authorId }: Observation): Promise<PersonRef> {
    const [row] = await tx.query<PersonRow>(`${PEOPLE} where p.municipality_id = $1 and p.id = $2`, [
      tx.who.municipalityId,
      authorId,
    ]);
    if (!row) throw new DomainError('observation.not-found');
    return row.ref;
  }

  add(tx: Transaction, observation: Observation): Promise<void> {
    return tx.insert('observation', { ...observation });
  }

  /** Writes the new text and keeps the one before. `false`: it was corrected in another window first, and nothing is written. */
  async revise(tx: Transaction, now: Observation, before: Observation): Promise<boolean> {
    const [revised] = await tx.query<{ id: string }>(
      `with revised as (
         update observation set version = $4, wondering = $5, concrete = $6, situation = $7, strengths = $8, goes_well = $9,
           frequency = $10, week = $11, children_count = $12, adults_count = $13, participation = $14, practice = $15,
           child_place = $16, child_place_source = $17, child_place_not_yet = $18, parents_view = $19, parents_text = $20,
           tried = $21, wish = $22, urgency = $23
         where municipality_id = $1 and id = $2 and version = $3 returning id)
       select id from revised`,
      [tx.who.municipalityId, now.id, before.version, ...valuesOf(now)],
    );
    if (!revised) return false;
    const { id, caseId, version, authorId: _author, sharedAt: _shared, ...content } = before;
    const kept = { observationId: id, version, caseId, replacedAt: tx.now, content: JSON.stringify(content) };
    await tx.insert('observation_revision', kept);
    return true;
  }
}

/** In the order of the statement in `revise`. */
const valuesOf = (one: Observation): readonly unknown[] => [
  one.version,
  one.wondering,
  one.concrete,
  one.situation,
  one.strengths,
  one.goesWell,
  one.frequency,
  one.week,
  one.childrenCount,
  one.adultsCount,
  one.participation,
  one.practice,
  one.childPlace,
  one.childPlaceSource,
  one.childPlaceNotYet,
  one.parentsView,
  one.parentsText,
  one.tried,
  one.wish,
  one.urgency,
];
