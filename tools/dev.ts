import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { forgetBuild, runNx } from './build.ts';
import { buildServer } from './build-server.ts';

/**
 * What `npm run dev` runs: the client is rebuilt when it changes (reload the page), and the server is rebuilt and
 * started anew when one of its files changes. INT or TERM ends both.
 */
const root = join(import.meta.dirname, '..');
const out = join(root, 'dist', 'api');
const end = new AbortController();
let server: ChildProcess | undefined;
let changing: Promise<void> = Promise.resolve();
let waiting: NodeJS.Timeout | undefined;

process.once('SIGINT', () => void endAll()).once('SIGTERM', () => void endAll());
forgetBuild();
await runNx(['run', 'lexicon:build'], end.signal);
void runNx(['run', 'client:bundle:development', '--watch'], end.signal);
for (const folder of ['apps/api', 'libs', 'docker/postgres']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (isOfServer(folder, file ?? '')) restartSoon();
  });
}
restartSoon();

function isOfServer(folder: string, file: string): boolean {
  return !file.endsWith('.spec.ts') && (folder !== 'libs' || /\/(domain|server)\/|^contracts\//.test(file));
}

/** Several files are often saved together. */
function restartSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => (changing = changing.then(restart)), 150);
}

async function restart(): Promise<void> {
  if (end.signal.aborted) return;
  await stopServer();
  try {
    await buildServer(root, out);
    server = spawn(process.execPath, [join(out, 'apps/api/run.js')], {
      cwd: root,
      detached: true,
      stdio: 'inherit',
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function stopServer(): Promise<void> {
  const running = server;
  server = undefined;
  if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  running.kill('SIGTERM');
  await gone;
}

async function endAll(): Promise<void> {
  end.abort();
  await changing;
  await stopServer();
  process.exit(0);
}
