import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder for a server that a test starts. PostgreSQL's own user can enter it: so all of it lies there, and goes with it. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'faellesblik-data-'));
  await chmod(folder, 0o711);
  return folder;
}
