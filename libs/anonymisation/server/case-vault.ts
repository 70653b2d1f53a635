import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseWords } from '@faellesblik/anonymisation/domain/guarded-text';
import { SECRETS, type Secrets } from '@faellesblik/platform/server/crypto/secrets';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CaseKey } from './case-key';
import { CaseVaultRepository } from './case-vault.repository';

/** What the guard knows of a forløb, opened. */
export interface OpenedWords extends CaseWords {
  readonly key: CaseKey | null;
  readonly hasDismissals: boolean;
  /** Whether the asking person may read the known terms themselves. */
  readonly mayRead: boolean;
  /** Its key has been thrown away: what was known is known no more. */
  readonly isErased: boolean;
}

/** The known terms of a forløb for who may read them. */
export interface KeptTerms {
  readonly terms: readonly string[];
  readonly version: number;
}

/** The vault of a forløb: sealed on the way in, opened here and nowhere else. Who may read it is asked before. */
@Injectable()
export class CaseVault {
  constructor(
    @Inject(SECRETS) private readonly secrets: Secrets,
    @Inject(CaseVaultRepository) private readonly rows: CaseVaultRepository,
  ) {}

  /** For matching alone: what this person may not read stays on the server. */
  async words(tx: Transaction, caseId: string): Promise<OpenedWords> {
    const { wrapped, sealed, dismissed, mayRead } = await this.rows.row(tx, caseId);
    const key = wrapped && CaseKey.unwrap(this.secrets, tx.who, caseId, wrapped);
    const hashes = new Set(dismissed.map((hash) => hash.toString('hex')));
    const hash = key?.hasher('dismissal');
    return {
      key,
      known: key && sealed ? key.open(sealed) : [],
      isDismissed: (words) => hash !== undefined && hashes.has(hash(words).toString('hex')),
      hasDismissals: hashes.size > 0,
      mayRead,
      isErased: !key && (sealed !== null || hashes.size > 0),
    };
  }

  /** Leaves its line in the access log. */
  async read(tx: Transaction, caseId: string): Promise<KeptTerms> {
    const { wrapped, sealed, version } = await this.rows.terms(tx, caseId);
    const key = wrapped && CaseKey.unwrap(this.secrets, tx.who, caseId, wrapped);
    return { terms: key && sealed ? key.open(sealed) : [], version };
  }

  /** @param version the one the writer has read, 0 for the first; another by now is `version.changed`. */
  async save(tx: Transaction, caseId: string, terms: readonly string[], version: number): Promise<void> {
    const key = await this.key(tx, caseId);
    if (await this.rows.save(tx, caseId, key.seal(terms), version)) return;
    throw new DomainError('version.changed', { version: (await this.rows.terms(tx, caseId)).version });
  }

  /** Keeps that these words identify nobody in this forløb. */
  async dismiss(tx: Transaction, caseId: string, words: readonly string[]): Promise<void> {
    if (words.length === 0) return;
    const hash = (await this.key(tx, caseId)).hasher('dismissal');
    await this.rows.dismiss(tx, caseId, words.map(hash));
  }

  /** Made when first needed; of two who need it at once the second gets the first one's. */
  private async key(tx: Transaction, caseId: string): Promise<CaseKey> {
    const wrapped = CaseKey.make(tx.who, caseId).wrap(this.secrets);
    return CaseKey.unwrap(this.secrets, tx.who, caseId, await this.rows.keep(tx, caseId, wrapped));
  }
}
