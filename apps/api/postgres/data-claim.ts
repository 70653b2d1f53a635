import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingError } from '../setting-error.ts';
import { processStart } from './process-identity.ts';

/**
 * Takes the data folder for this process, so that a second start cannot stop the database under the first.
 * A claim whose process has died is taken over. Returns what gives the claim back.
 */
export function claimData(dataDir: string): () => void {
  const file = join(dataDir, 'in-use.json');
  const mine = join(dataDir, `in-use-${process.pid}.json`);
  writeFileSync(mine, JSON.stringify({ pid: process.pid, start: processStart(process.pid) }), {
    mode: 0o644,
  });
  try {
    while (!isLinked(mine, file)) {
      const holder = readHolder(file);
      if (holder !== undefined && processStart(holder.pid) === holder.start) {
        throw new SettingError(
          `Fællesblik already runs on DATA_DIR ${dataDir} (process ${holder.pid}): stop it first, or set DATA_DIR to another folder.`,
        );
      }
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/** A link appears whole and only where nothing is, so of two starts at once one wins. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): { pid: number; start: string } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; start: string };
  } catch {
    return undefined;
  }
}
