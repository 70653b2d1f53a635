import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopLeftover } from './leftover';

let cluster: string;
let pidFile: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'faellesblik-cluster-'));
  pidFile = join(cluster, 'postmaster.pid');
});
afterEach(() => {
  child?.kill('SIGKILL');
  child = undefined;
  rmSync(cluster, { recursive: true });
});

/** A process that waits, with these words on its command line. */
function aProcess(...words: readonly string[]): Promise<ChildProcess> {
  const waits = "process.stdout.write('up'); setInterval(() => undefined, 1000)";
  const started = spawn(process.execPath, ['-e', waits, '--', ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child = started;
  return new Promise((resolve) => started.stdout.once('data', () => resolve(started)));
}

describe('what an earlier start left behind', () => {
  it('is ended when it runs on the same data', async () => {
    const leftover = await aProcess('-D', cluster, '-c', 'port=1');
    const ended = new Promise((resolve) => leftover.once('exit', (_code, signal) => resolve(signal)));
    writeFileSync(pidFile, `${leftover.pid}\n${cluster}\n`);
    await stopLeftover(cluster);
    expect(await ended).toBe('SIGINT');
    expect(existsSync(pidFile)).toBe(false);
  });

  it('is a number alone when another process has it now, which lives on', async () => {
    const foreign = await aProcess('-D', '/somewhere/else');
    writeFileSync(pidFile, `${foreign.pid}\n${cluster}\n`);
    await stopLeftover(cluster);
    expect(foreign.exitCode ?? foreign.signalCode).toBeNull();
    expect(existsSync(pidFile)).toBe(false);
  });

  it.each([
    ['a number that nobody has', '2147483646\n'],
    ['a file without a number', '\n'],
    ['an empty file', ''],
  ])('is %s, and taken away', async (_what, written) => {
    writeFileSync(pidFile, written);
    await stopLeftover(cluster);
    expect(existsSync(pidFile)).toBe(false);
  });

  it('is nothing, mostly', async () => {
    await expect(stopLeftover(cluster)).resolves.toBeUndefined();
  });
});
