import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from './data-folder.ts';
import { SettingError } from './setting-error.ts';

const BYTES = 32;

/** Reads a key written as base64; undefined when it is not 32 bytes. */
export function parseEncryptionKey(written: string): Buffer | undefined {
  const key = Buffer.from(written, 'base64');
  return key.length === BYTES && key.toString('base64') === written.trim() ? key : undefined;
}

/** The key of a demo: made at the first start and kept in the data folder, where only its owner can read it. */
export function keptEncryptionKey(dataDir: string): Buffer {
  const file = join(openDataFolder(dataDir), 'encryption-key');
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(BYTES).toString('base64'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const key = readKey(file);
  if (key !== undefined) return key;
  throw new SettingError(
    `${file} is not readable as a key: put the right file back, or remove DATA_DIR to start afresh.`,
  );
}

function readKey(file: string): Buffer | undefined {
  try {
    return parseEncryptionKey(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
