import { Injectable } from '@nestjs/common';
import type { PersonRef } from '@faellesblik/access/server/access.types';
import { PEOPLE } from '@faellesblik/access/server/people.read';
import type { DutyCheck } from '@faellesblik/cases/domain/duty-check';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** A duty check with the person as the list shows them. */
export type ListedDutyCheck = Pick<DutyCheck, 'id' | 'personId' | 'unitId' | 'at' | 'result'> & {
  readonly person: PersonRef;
};

/** The only place that knows the table. Nothing here is announced or logged. */
@Injectable()
export class DutyCheckRepository {
  add(tx: Transaction, check: DutyCheck): Promise<void> {
    return tx.insert('duty_check', { ...check });
  }

  /** Those in a forløb that the reader sees, the newest first. */
  all(tx: Transaction, caseId: string): Promise<ListedDutyCheck[]> {
    return tx.query<ListedDutyCheck>(
      `with seen as materialized (
         select * from duty_check where municipality_id = $1 and case_id = $2
       ), people as (${PEOPLE} where p.municipality_id = $1 and p.id = any (array(select person_id from seen)))
       select seen.id, seen.person_id as "personId", seen.unit_id as "unitId", to_json(seen.at) #>> '{}' as at, seen.result,
         people.ref as person
       from seen join people on people.id = seen.person_id order by seen.at desc, seen.id desc`,
      [tx.who.municipalityId, caseId],
    );
  }
}
