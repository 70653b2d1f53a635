import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user PostgreSQL runs as when the server itself is started by root, whom PostgreSQL refuses. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** Says whom PostgreSQL must run as: nobody in particular for an ordinary user, an unprivileged user for root. */
export function unprivilegedUser(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return { uid: Number(entry?.[1] ?? 65534), gid: Number(entry?.[2] ?? 65534) };
}

/** Says whether this user may read the path and walk through every folder above it. */
export function canReach(path: string, user: RunAs | undefined): boolean {
  if (user === undefined) return true;
  const whole = resolve(path);
  const mayRead = (permissionsFor(whole, user) & 5) === 5;
  return mayRead && canEnter(dirname(whole), user);
}

/** Says whether this user may walk through the folder and every folder above it. */
export function canEnter(folder: string, user: RunAs | undefined): boolean {
  if (user === undefined) return true;
  const whole = resolve(folder);
  if ((permissionsFor(whole, user) & 1) === 0) return false;
  return dirname(whole) === whole || canEnter(dirname(whole), user);
}

/** The three permission bits (read 4, write 2, enter 1) that the file system gives this user. */
function permissionsFor(path: string, user: RunAs): number {
  const { mode, uid, gid } = statSync(path);
  if (uid === user.uid) return (mode >> 6) & 7;
  if (gid === user.gid) return (mode >> 3) & 7;
  return mode & 7;
}
