import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { sideOf, type UnitKind } from '@faellesblik/access/domain/unit';
import type { CommunityKind } from '@faellesblik/cases/domain/community';
import type { StoredCase } from '@faellesblik/cases/server/case.repository';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { SparringRequest } from '@faellesblik/sparring/domain/sparring-request';

/** Columns of a request, named as the domain names them. */
const REQUEST = `id, case_id as "caseId", unit_id as "unitId", question, wish, urgency, asked_by as "askedBy",
  to_json(asked_at) #>> '{}' as "askedAt", taken_by as "takenBy", to_json(taken_at) #>> '{}' as "takenAt",
  to_json(answered_at) #>> '{}' as "answeredAt", to_json(withdrawn_at) #>> '{}' as "withdrawnAt"`;

/** The only place that knows the table of sparring requests. */
@Injectable()
export class SparringRequestRepository {
  /** Of another unit and not existing are the same answer. */
  async get(tx: Transaction, id: string): Promise<SparringRequest> {
    const [row] = await tx.query<SparringRequest>(
      `select ${REQUEST} from sparring_request where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, id],
    );
    if (!row) throw new DomainError('sparring.not-found');
    return row;
  }

  ofCase(tx: Transaction, caseId: string): Promise<SparringRequest[]> {
    return tx.query<SparringRequest>(
      `select ${REQUEST} from sparring_request where municipality_id = $1 and case_id = $2 order by asked_at, id`,
      [tx.who.municipalityId, caseId],
    );
  }

  /** Adds a request with what the team may know of the forløb, and nothing else of it. */
  async add(tx: Transaction, request: SparringRequest, subject: StoredCase): Promise<void> {
    const [place] = await tx.query<{ communityKind: CommunityKind; unitKind: UnitKind }>(
      `select c.kind as "communityKind", u.kind as "unitKind"
       from community c join unit u on u.municipality_id = c.municipality_id and u.id = $3
       where c.municipality_id = $1 and c.id = $2`,
      [tx.who.municipalityId, subject.communityId, subject.unitId],
    );
    if (!place) throw new DomainError('community.not-found');
    const {
      takenBy: _by,
      takenAt: _taken,
      answeredAt: _answered,
      withdrawnAt: _withdrawn,
      ...asked
    } = request;
    const known = {
      communityKind: place.communityKind,
      ageBand: subject.ageBand,
      side: sideOf(place.unitKind),
    };
    await tx.insert('sparring_request', { ...asked, ...known });
  }

  /** Refuses when a colleague was first (`sparring.taken`). */
  async take(tx: Transaction, id: string): Promise<void> {
    const [taken] = await tx.query<{ id: string }>(
      `with taken as (update sparring_request set taken_by = $3, taken_at = $4
         where municipality_id = $1 and id = $2 and taken_by is null and withdrawn_at is null returning id)
       select id from taken`,
      [tx.who.municipalityId, id, tx.who.personId, tx.now],
    );
    if (!taken) throw new DomainError('sparring.taken');
  }

  async saveAnswer(tx: Transaction, { id, answeredAt }: SparringRequest): Promise<void> {
    await tx.query('update sparring_request set answered_at = $3 where municipality_id = $1 and id = $2', [
      tx.who.municipalityId,
      id,
      answeredAt,
    ]);
  }

  async saveWithdrawn(tx: Transaction, { id, withdrawnAt }: SparringRequest): Promise<void> {
    await tx.query('update sparring_request set withdrawn_at = $3 where municipality_id = $1 and id = $2', [
      tx.who.municipalityId,
      id,
      withdrawnAt,
    ]);
  }

  /** The unit that is to be asked. */
  async unit(tx: Transaction, id: string): Promise<{ id: string; kind: UnitKind }> {
    const [unit] = await tx.query<{ id: string; kind: UnitKind }>(
      'select id, kind from unit where municipality_id = $1 and id = $2',
      [tx.who.municipalityId, id],
    );
    if (!unit) throw new DomainError('sparring.unit-not-asked', { field: 'unitId' });
    return unit;
  }

  /** Those who work in the unit today, by id. */
  async membersOf(tx: Transaction, unitId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `select distinct person_id as "personId" from membership where municipality_id = $1 and unit_id = $2
         and valid_from <= current_date and (valid_to is null or valid_to >= current_date)`,
      [tx.who.municipalityId, unitId],
    );
    return rows.map((row) => row.personId);
  }
}
