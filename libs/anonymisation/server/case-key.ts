import { createHmac, randomBytes } from 'node:crypto';
import { decrypt, deriveKey, encrypt, type Secrets } from '@faellesblik/platform/server/crypto/secrets';
import type { Who } from '@faellesblik/platform/server/database/who';

/** The data key of one forløb. What it sealed or hashed is of no use to anybody once its wrapped form is thrown away. */
export class CaseKey {
  private constructor(
    private readonly key: Buffer,
    private readonly row: string,
  ) {}

  static make(who: Who, caseId: string): CaseKey {
    return new CaseKey(randomBytes(32), rowOf(who, caseId));
  }

  /** Throws when it is not the key of this very forløb, or ENCRYPTION_KEY is another. */
  static unwrap({ caseKey }: Secrets, who: Who, caseId: string, wrapped: Buffer): CaseKey {
    const row = rowOf(who, caseId);
    return new CaseKey(Buffer.from(decrypt(caseKey, wrapped, `key ${row}`), 'base64'), row);
  }

  wrap({ caseKey }: Secrets): Buffer {
    return encrypt(caseKey, this.key.toString('base64'), `key ${this.row}`);
  }

  seal(terms: readonly string[]): Buffer {
    return encrypt(deriveKey(this.key, 'known terms'), JSON.stringify(terms), `known terms ${this.row}`);
  }

  open(sealed: Buffer): readonly string[] {
    const terms = decrypt(deriveKey(this.key, 'known terms'), sealed, `known terms ${this.row}`);
    return JSON.parse(terms) as string[];
  }

  /** The same words are the same hash in this forløb, and another one in every other and for every other use. */
  hasher(use: 'dismissal' | 'known answer'): (words: string) => Buffer {
    const key = deriveKey(this.key, use);
    return (words) => createHmac('sha256', key).update(words).digest();
  }
}

const rowOf = (who: Who, caseId: string): string => `${who.municipalityId} ${caseId}`;
