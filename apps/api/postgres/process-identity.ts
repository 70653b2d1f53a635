import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** When the process began, in the system's own words; undefined when it no longer lives. Tells a reused number apart. */
export function processStart(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (!existsSync('/proc/self/stat')) return askPs(pid, 'lstart=');
  const [state, ...fields] =
    readProc(pid, 'stat')
      ?.replace(/^.*\) /s, '')
      .split(' ') ?? [];
  return state === 'Z' ? undefined : fields[18];
}

/** The command line of a living process; empty when it cannot be told. */
export function commandLine(pid: number): string {
  if (!existsSync('/proc/self/cmdline')) return askPs(pid, 'command=') ?? '';
  return readProc(pid, 'cmdline')?.replaceAll('\0', ' ') ?? '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

function askPs(pid: number, column: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
