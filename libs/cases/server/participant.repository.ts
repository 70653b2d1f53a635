import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@faellesblik/access/domain/calendar';
import type { Profession } from '@faellesblik/access/domain/profession';
import type { UnitKind } from '@faellesblik/access/domain/unit';
import type { Basis } from '@faellesblik/cases/domain/basis';
import type { Participant } from '@faellesblik/cases/domain/participant';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';

/** A participant as stored: also from which unit. */
export type StoredParticipant = Participant & { readonly unitId: string };

export type NewParticipant = StoredParticipant & { readonly caseId: string; readonly invitedBy: string };

/** Where somebody works, and as what. */
export interface Place {
  readonly unitId: string;
  readonly unitKind: UnitKind;
  readonly profession: Profession;
}

/** Who takes part in a forløb, and on what basis. */
@Injectable()
export class ParticipantRepository {
  /** Those who take part now. */
  all(tx: Transaction, caseId: string): Promise<StoredParticipant[]> {
    return tx.query<StoredParticipant>(
      `select person_id as "personId", unit_id as "unitId", function, sees_from as "seesFrom", second_adult as "secondAdult",
         to_json(since) #>> '{}' as since
       from participant where municipality_id = $1 and case_id = $2 and until is null order by since, person_id`,
      [tx.who.municipalityId, caseId],
    );
  }

  /** Where a person takes part from: the forløb's own unit when they work there, else the first they work in. */
  async placeOf(tx: Transaction, personId: string, ownUnitId: string): Promise<Place> {
    const [row] = await tx.query<Place>(
      `select m.unit_id as "unitId", u.kind as "unitKind", m.profession
       from membership m join unit u on u.municipality_id = m.municipality_id and u.id = m.unit_id
       where m.municipality_id = $1 and m.person_id = $2
         and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date) order by m.unit_id <> $3, m.id limit 1`,
      [tx.who.municipalityId, personId, ownUnitId],
    );
    if (!row) throw new ProblemError('not-found', { field: 'personId' });
    return row;
  }

  /** Lets somebody in; who has been here before comes back on the new terms. */
  async add(tx: Transaction, one: NewParticipant): Promise<void> {
    await tx.query(
      `insert into participant (municipality_id, case_id, person_id, unit_id, function, sees_from, second_adult, invited_by, since)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (municipality_id, case_id, person_id) do update
         set unit_id = $4, function = $5, sees_from = $6, second_adult = $7, invited_by = $8, since = $9, until = null, last_day = null`,
      [
        tx.who.municipalityId,
        one.caseId,
        one.personId,
        one.unitId,
        one.function,
        one.seesFrom,
        one.secondAdult,
        one.invitedBy,
        one.since,
      ],
    );
  }

  async end(tx: Transaction, caseId: string, personId: string): Promise<void> {
    const [row] = await tx.query<{ found: boolean }>(
      `with ended as (update participant set until = $4 where municipality_id = $1 and case_id = $2 and person_id = $3 and until is null returning 1)
       select true as found from ended`,
      [tx.who.municipalityId, caseId, personId, tx.now],
    );
    if (!row) throw new ProblemError('not-found', { field: 'personId' });
  }

  /** Looks on until that day, and then no more. */
  async lookOn(
    tx: Transaction,
    caseId: string,
    { personId, lastDay }: { readonly personId: string; readonly lastDay: CalendarDate },
  ): Promise<void> {
    await tx.query(
      `update participant set function = 'observer', second_adult = false, last_day = $4
       where municipality_id = $1 and case_id = $2 and person_id = $3 and until is null`,
      [tx.who.municipalityId, caseId, personId, lastDay],
    );
  }

  /** What is another one from now on: the function, the view of the history, who is makker. */
  async change(
    tx: Transaction,
    caseId: string,
    one: Pick<Participant, 'personId'> & Partial<Pick<Participant, 'function' | 'seesFrom' | 'secondAdult'>>,
  ): Promise<void> {
    await tx.query(
      `update participant set function = coalesce($4, function), sees_from = coalesce($5, sees_from), second_adult = coalesce($6, second_adult)
       where municipality_id = $1 and case_id = $2 and person_id = $3 and until is null`,
      [
        tx.who.municipalityId,
        caseId,
        one.personId,
        one.function ?? null,
        one.seesFrom ?? null,
        one.secondAdult ?? null,
      ],
    );
  }

  /** Those who lead a unit now: whose Mit bord hears of what waits there. */
  async leadersOf(tx: Transaction, unitId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct person_id as id from membership where municipality_id = $1 and unit_id = $2 and role = 'leader'
         and valid_from <= current_date and (valid_to is null or valid_to >= current_date)`,
      [tx.who.municipalityId, unitId],
    );
    return rows.map((row) => row.id);
  }

  /** The basis that counts is the last one stated. */
  async stateBasis(tx: Transaction, caseId: string, basis: Basis): Promise<void> {
    await tx.query(
      `insert into basis (municipality_id, case_id, kind, how, week, other, stated_by, stated_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (municipality_id, case_id) do update
         set kind = $3, how = $4, week = $5, other = $6, stated_by = $7, stated_at = $8`,
      [
        tx.who.municipalityId,
        caseId,
        basis.kind,
        basis.how ?? null,
        basis.week ?? null,
        basis.other ?? null,
        tx.who.personId,
        tx.now,
      ],
    );
  }
}
