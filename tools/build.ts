import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'dist', 'built-from');

/** Everything the built server, client and word lists are made of. */
const SOURCES = [
  'apps/**',
  'libs/**',
  'tools/**',
  'docker/postgres/*',
  'package-lock.json',
  'tsconfig.base.json',
  'nx.json',
];

/** What must be there after a build; when something is missing, the stamp is not believed. */
const RESULTS = ['dist/api/apps/api/main.js', 'dist/client', 'dist/lexicon/lexicon.bin'];

/** The build did not succeed; what went wrong has been printed already. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/**
 * Builds server, client and word lists when a source has changed since the last successful build.
 * Aborting the signal ends the build and all it started.
 */
export async function ensureBuilt(log: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const stamp = stampOfSources();
  if (isBuiltFrom(stamp)) return;
  log('Building server, client and word lists (about a minute the first time)');
  forgetBuild();
  const began = Date.now();
  const code = await runNx(
    ['run-many', '-t', 'build', '-p', 'api,client,lexicon', '--outputStyle=stream'],
    signal,
  );
  signal?.throwIfAborted();
  if (code !== 0) throw new BuildError('The build failed: see the messages above.');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
  log(`Built in ${Math.round((Date.now() - began) / 1000)} s`);
}

/** Makes the next `ensureBuilt` build anew, because something else is about to write into dist. */
export function forgetBuild(): void {
  rmSync(stampFile, { force: true });
}

function isBuiltFrom(stamp: string): boolean {
  if (!RESULTS.every((path) => existsSync(join(root, path)))) return false;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(spec\.ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs Nx without its daemon, which would outlive the build, in a process group that ends as a whole. */
export function runNx(args: readonly string[], signal?: AbortSignal): Promise<number | null> {
  const nx = join(root, 'node_modules', '.bin', 'nx');
  const env = { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_TUI: 'false' };
  const child = spawn(process.execPath, [nx, ...args], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const endAll = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  signal?.addEventListener('abort', endAll, { once: true });
  return new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      signal?.removeEventListener('abort', endAll);
      resolve(code);
    });
  });
}

if (import.meta.main) await ensureBuilt((line) => process.stdout.write(`${line}\n`));
