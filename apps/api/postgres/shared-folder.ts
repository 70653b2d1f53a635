import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingError } from '../setting-error.ts';

/**
 * A folder outside the checkout that other users can walk through but not change, made when it is missing.
 * It outlives a restart of the machine where the system has such a place.
 */
export function sharedFolder(name: string): string {
  const above = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  const folder = join(above, `faellesblik-${name}`);
  // The mode is said anew, because the umask of who starts it may have taken from it.
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755);
  const found = lstatSync(folder);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  if (!isOurs) {
    throw new SettingError(
      `${folder} belongs to somebody else or can be changed by others: remove it and start again.`,
    );
  }
  return folder;
}
