import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettingError } from '../setting-error.ts';
import { commandLine, processStart } from './process-identity.ts';

/**
 * Stops a PostgreSQL that an earlier start left running on this cluster, which happens after kill -9.
 * A process that only carries the old one's number is left alone.
 */
export async function stopLeftover(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid !== undefined) await end(cluster, pid);
  rmSync(pidFile, { force: true });
}

async function end(cluster: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isPostgresOn(cluster, pid)) return;
    process.kill(pid, signal);
    await waitUntilGone(cluster, pid, 8_000);
  }
  if (isPostgresOn(cluster, pid)) {
    throw new SettingError(
      `An earlier PostgreSQL (process ${pid}) on ${cluster} does not end: end it and start again.`,
    );
  }
}

/** Undefined when there is no file, or one that was not written to its end; PostgreSQL's own lock on its memory still holds then. */
function readPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return pid > 1 ? pid : undefined;
}

function isPostgresOn(cluster: string, pid: number): boolean {
  return processStart(pid) !== undefined && commandLine(pid).includes(`-D ${cluster}`);
}

async function waitUntilGone(cluster: string, pid: number, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (isPostgresOn(cluster, pid) && Date.now() < deadline) await sleep(25);
}
