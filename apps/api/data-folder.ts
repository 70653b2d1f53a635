import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { SettingError } from './setting-error.ts';

/**
 * Makes the data folder when it is missing and returns its true path; throws SettingError when it cannot be used.
 * Others may walk through it, because PostgreSQL may run as another user; each file in it guards itself.
 */
export function openDataFolder(path: string): string {
  try {
    makeFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch {
    throw new SettingError(
      `The data folder ${path} cannot be made, read or written: give this user the right to it, or set DATA_DIR to another folder.`,
    );
  }
}

/** Node's own recursive mkdir never returns in folders like /proc that refuse new entries as if they were missing. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
  chmodSync(path, 0o711);
}
