import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keys for different uses, all from the one ENCRYPTION_KEY. */
export interface Secrets {
  readonly hmacKey: Buffer;
  readonly draftKey: Buffer;
  /** Wraps the data key of each forløb. */
  readonly caseKey: Buffer;
}

export const SECRETS = Symbol('Secrets');

/** @param key 32 bytes. */
export function secretsFrom(key: Buffer): Secrets {
  return {
    hmacKey: deriveKey(key, 'mutation'),
    draftKey: deriveKey(key, 'draft'),
    caseKey: deriveKey(key, 'case'),
  };
}

/** A key for one use, from which neither the key it comes from nor one for another use can be told. */
export function deriveKey(key: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `faellesblik ${use}`, 32));
}

/** AES-256-GCM; 12 bytes of nonce, 16 of tag, then the text. `about` binds the text to its row. */
export function encrypt(key: Buffer, text: string, about: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

export function decrypt(key: Buffer, sealed: Buffer, about: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
}
