import { Injectable } from '@nestjs/common';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** What the guard needs of a forløb; nothing of it for who does not see the forløb. */
export interface VaultRow {
  readonly wrapped: Buffer | null;
  readonly sealed: Buffer | null;
  readonly dismissed: readonly Buffer[];
  /** Whether the asking person may read the known terms themselves. */
  readonly mayRead: boolean;
}

/** The known terms for who may read them; version 0 while there are none. */
export interface TermsRow {
  readonly wrapped: Buffer | null;
  readonly sealed: Buffer | null;
  readonly version: number;
}

/** The only place that knows the tables of keys, known terms and dismissals. */
@Injectable()
export class CaseVaultRepository {
  /** One statement: it stands before every text that is shared. */
  async row(tx: Transaction, caseId: string): Promise<VaultRow> {
    const [row] = await tx.query<VaultRow>(
      `select gate.sealed_terms($2) as sealed, gate.leads_or_holds($2) as "mayRead",
         (select wrapped from case_key where municipality_id = $1 and case_id = $2) as wrapped,
         array(select hash from dismissal where municipality_id = $1 and case_id = $2) as dismissed`,
      [tx.who.municipalityId, caseId],
    );
    return row ?? { wrapped: null, sealed: null, dismissed: [], mayRead: false };
  }

  /** Logs the read. */
  async terms(tx: Transaction, caseId: string): Promise<TermsRow> {
    const [row] = await tx.query<TermsRow>(
      `with logged as (
         insert into access_log (municipality_id, person_id, at, what, case_id) values ($1, $3, $4, 'known-terms.read', $2)
       )
       select (select wrapped from case_key where municipality_id = $1 and case_id = $2) as wrapped, t.sealed, coalesce(t.version, 0) as version
       from (values (1)) one left join known_terms t on t.municipality_id = $1 and t.case_id = $2`,
      [tx.who.municipalityId, caseId, tx.who.personId, tx.now],
    );
    return row ?? { wrapped: null, sealed: null, version: 0 };
  }

  /** Whether it was written: not when the version is another by now. */
  async save(tx: Transaction, caseId: string, sealed: Buffer, version: number): Promise<boolean> {
    const written = await tx.query(version === 0 ? FIRST : LATER, [
      tx.who.municipalityId,
      caseId,
      sealed,
      version,
      tx.who.personId,
      tx.now,
    ]);
    return written.length > 0;
  }

  /** The key of the forløb: this one, unless there is one already. */
  async keep(tx: Transaction, caseId: string, wrapped: Buffer): Promise<Buffer> {
    await tx.query(
      'insert into case_key (municipality_id, case_id, wrapped) values ($1, $2, $3) on conflict do nothing',
      [tx.who.municipalityId, caseId, wrapped],
    );
    const [kept] = await tx.query<{ wrapped: Buffer }>(
      'select wrapped from case_key where municipality_id = $1 and case_id = $2',
      [tx.who.municipalityId, caseId],
    );
    return kept?.wrapped ?? wrapped;
  }

  /** In one order, so that two who dismiss the same words do not wait for each other. */
  async dismiss(tx: Transaction, caseId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.query(
      `insert into dismissal (municipality_id, case_id, hash, dismissed_by, dismissed_at)
       select $1, $2, hash, $4, $5 from unnest($3::bytea[]) hash order by hash on conflict do nothing`,
      [tx.who.municipalityId, caseId, hashes, tx.who.personId, tx.now],
    );
  }
}

const FIRST = `
  insert into known_terms (municipality_id, case_id, sealed, version, changed_by, changed_at) values ($1, $2, $3, $4::integer + 1, $5, $6)
  on conflict do nothing returning version`;

const LATER = `
  with saved as (
    update known_terms set sealed = $3, version = version + 1, changed_by = $5, changed_at = $6
    where municipality_id = $1 and case_id = $2 and version = $4 returning version
  ) select version from saved`;
