import { Inject, Injectable } from '@nestjs/common';
import { decrypt, encrypt, SECRETS, type Secrets } from '../crypto/secrets';
import { ProblemError } from '../graphql/problem-error';
import { Database } from './database';
import type { Transaction } from './transaction';
import type { Who } from './who';

/** In place of a forløb while there is none yet. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

const FIRST = `
  insert into draft (municipality_id, person_id, kind, case_id, cipher, version, updated_at) values ($1, $2, $3, $4, $5, 1, $6)
  on conflict do nothing returning version`;

/** Only what is still there is written on: a save that comes late, after sharing, does not bring the draft back. */
const LATER = `
  with saved as (
    update draft set cipher = $5, version = version + 1, updated_at = $6
    where municipality_id = $1 and person_id = $2 and kind = $3 and case_id = $4 and version = $7 returning version
  ) select version from saved`;

export interface StoredDraft {
  readonly kind: string;
  readonly caseId: string | null;
  readonly body: string;
  readonly version: number;
  readonly updatedAt: string;
}

interface DraftRow {
  readonly cipher: Buffer;
  readonly version: number;
  readonly updated_at: Date;
}

/** What somebody is still writing: encrypted, the author's alone, in no search, export or log. */
@Injectable()
export class DraftStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  async read(who: Who, kind: string, caseId: string | null): Promise<StoredDraft | null> {
    const row = await this.database.transaction(who, (tx) => find(tx, kind, caseId));
    if (!row) return null;
    const body = decrypt(this.secrets.draftKey, row.cipher, about(who, kind, caseId));
    return { kind, caseId, body, version: row.version, updatedAt: row.updated_at.toISOString() };
  }

  /** @param version the one the writer has seen, 0 for the first. Another one in store is a conflict, and nothing is overwritten. */
  save(
    who: Who,
    draft: { kind: string; caseId: string | null; body: string; version: number },
  ): Promise<{ version: number; updatedAt: string }> {
    const cipher = encrypt(this.secrets.draftKey, draft.body, about(who, draft.kind, draft.caseId));
    return this.database.transaction(who, async (tx) => {
      const [saved] = await tx.query<{ version: number }>(draft.version === 0 ? FIRST : LATER, [
        who.municipalityId,
        who.personId,
        draft.kind,
        draft.caseId ?? NOWHERE,
        cipher,
        tx.now,
        ...(draft.version === 0 ? [] : [draft.version]),
      ]);
      if (!saved) throw new ProblemError('draft.conflict');
      return { version: saved.version, updatedAt: tx.now.toISOString() };
    });
  }

  /** Gone when shared or thrown away. */
  async remove(tx: Transaction, kind: string, caseId: string | null): Promise<void> {
    await tx.query(
      'delete from draft where municipality_id = $1 and person_id = $2 and kind = $3 and case_id = $4',
      [tx.who.municipalityId, tx.who.personId, kind, caseId ?? NOWHERE],
    );
  }

  discard(who: Who, kind: string, caseId: string | null): Promise<void> {
    return this.database.transaction(who, (tx) => this.remove(tx, kind, caseId));
  }
}

async function find(tx: Transaction, kind: string, caseId: string | null): Promise<DraftRow | undefined> {
  const [row] = await tx.query<DraftRow>(
    'select cipher, version, updated_at from draft where municipality_id = $1 and person_id = $2 and kind = $3 and case_id = $4',
    [tx.who.municipalityId, tx.who.personId, kind, caseId ?? NOWHERE],
  );
  return row;
}

const about = (who: Who, kind: string, caseId: string | null): string =>
  `${who.personId} ${kind} ${caseId ?? NOWHERE}`;
