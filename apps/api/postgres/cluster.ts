import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SettingError } from '../setting-error.ts';
import type { PostgresBinaries } from './binaries.ts';
import { canEnter, type RunAs } from './run-as.ts';
import { sharedFolder } from './shared-folder.ts';

const VERSION = '18';

/** Says where the cluster of this data folder lives: inside it, or outside where PostgreSQL's user cannot enter it. */
export function clusterPlace(dataDir: string, user: RunAs | undefined): string {
  if (canEnter(dataDir, user)) return dataDir;
  return sharedFolder(createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
}

/** The user the cluster runs as: whoever owns its files, else the one given. */
export function clusterOwner(cluster: string, user: RunAs | undefined): RunAs | undefined {
  if (user === undefined || !existsSync(cluster)) return user;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? user : { uid, gid };
}

/** Makes the cluster when there is none. It appears under its name only when it is whole. */
export async function initialiseCluster(options: {
  readonly place: string;
  readonly cluster: string;
  readonly binaries: PostgresBinaries;
  readonly user: RunAs | undefined;
  readonly password: string;
  readonly sync: boolean;
}): Promise<void> {
  const { place, cluster, user, password } = options;
  if (existsSync(cluster)) return refuseOtherVersion(cluster);
  const unfinished = `${cluster}.new`;
  const passwordFile = join(place, 'password.new');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== undefined) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  chmodSync(unfinished, 0o700);
  const { binaries, sync } = options;
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await run(
      binaries.initdb,
      ['-D', unfinished, ...access, ...locale, ...(sync ? [] : ['--no-sync'])],
      user,
    );
    renameSync(unfinished, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function refuseOtherVersion(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === VERSION) return;
  throw new SettingError(
    `${cluster} was made by PostgreSQL ${found} and this is ${VERSION}: move the data with pg_dump, or set DATA_DIR to another folder.`,
  );
}

async function run(command: string, args: string[], user: RunAs | undefined): Promise<void> {
  const child = spawn(command, args, {
    ...user,
    cwd: '/',
    env: plainEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const [code, said] = await Promise.all([ended, text(child.stderr)]);
  if (code !== 0) throw new SettingError(`PostgreSQL could not make its data folder: ${lastLine(said)}`);
}

/** PostgreSQL runs without the caller's environment: no system locale, no PG* variable, no setting of ours. */
export function plainEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** The line of PostgreSQL's messages that says what went wrong, without its time and process number. */
export function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.filter((line) => /FATAL|PANIC|error:/.test(line)).at(-1) ?? lines.at(-1) ?? 'it said nothing';
  return telling.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim();
}
