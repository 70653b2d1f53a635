import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The passwords of the embedded PostgreSQL, made once and kept in a file only its owner can read. */
export interface PostgresPasswords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** Reads the passwords, and makes them at the first start. */
export function postgresPasswords(file: string): PostgresPasswords {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PostgresPasswords;
  const passwords: PostgresPasswords = { superuser: secret(), owner: secret(), app: secret() };
  writeFileSync(`${file}.new`, JSON.stringify(passwords), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return passwords;
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}
