import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Settings of the product: tests run on a database and a port of their own, whatever the caller has set. */
const SETTINGS = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATA_DIR',
  'DEMO',
  'ENCRYPTION_KEY',
  'LOG_LEVEL',
];

/** How a command ended, and what it said when it was not shown while it ran. */
export interface Outcome {
  readonly succeeded: boolean;
  readonly said: string;
}

/**
 * Runs one of our programs with Node from the folder of the repository, in a process group of its own that ends with
 * this process. `shown` passes its words on while it runs, all to stderr, so that stdout keeps the result alone.
 */
export function runNode(args: readonly string[], { shown }: { shown: boolean }): Promise<Outcome> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    detached: true,
    env: ownEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (shown ? process.stderr.write(part) : said.push(part)));
  }
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    process.exit(1);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve({ succeeded: code === 0, said: Buffer.concat(said).toString() });
    });
  });
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name));
  return { ...Object.fromEntries(rest), NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_TUI: 'false' };
}
