import { Injectable } from '@nestjs/common';
import { TOLD_WITHIN_AN_HOUR } from '@faellesblik/anonymisation/domain/known-answers';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { CaseKey } from './case-key';

/**
 * Telling where a known term stands confirms it to who has guessed it. So each first answer is in the access log, and
 * there are few of them in an hour.
 */
@Injectable()
export class KnownAnswers {
  /** Which of these terms the asking person may be told the places of, counted and logged with this transaction. */
  async tell(
    tx: Transaction,
    caseId: string,
    key: CaseKey,
    terms: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const about = [tx.who.municipalityId, caseId, tx.who.personId, tx.now];
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [about.slice(0, 3).join(' ')]);
    const rows = await tx.query<{ hash: Buffer }>(RECENT, about);
    const recent = new Set(rows.map(({ hash }) => hash.toString('hex')));
    const hash = key.hasher('known answer');
    const isTold = (term: string): boolean => recent.has(hash(term).toString('hex'));
    const distinct = [...new Set(terms)];
    const fresh = distinct
      .filter((term) => !isTold(term))
      .slice(0, Math.max(0, TOLD_WITHIN_AN_HOUR - recent.size));
    if (fresh.length > 0) await tx.query(TELL, [...about, fresh.map(hash)]);
    return new Set([...distinct.filter(isTold), ...fresh]);
  }

  /** That a text was refused without the place is an answer too: it cannot be held back, but it can be seen. */
  async logWithheld(tx: Transaction, caseId: string): Promise<void> {
    await tx.insert('access_log', {
      personId: tx.who.personId,
      at: tx.now,
      what: 'known-term.withheld',
      caseId,
    });
  }
}

const RECENT = `
  select hash from known_answer
  where municipality_id = $1 and case_id = $2 and person_id = $3 and told_at > $4::timestamptz - interval '1 hour'`;

const TELL = `
  with told as (
    insert into known_answer (municipality_id, case_id, person_id, hash, told_at) select $1, $2, $3, hash, $4 from unnest($5::bytea[]) hash
    on conflict (municipality_id, case_id, person_id, hash) do update set told_at = excluded.told_at
  )
  insert into access_log (municipality_id, person_id, at, what, case_id) select $1, $3, $4, 'known-term', $2 from unnest($5::bytea[])`;
