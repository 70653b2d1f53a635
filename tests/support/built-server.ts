import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The built server as a process of its own, as `npm start` runs it. */
export interface BuiltServer {
  readonly url: string;
  /** All of stdout until now, line by line. */
  readonly lines: readonly string[];
  /** Sends the signal; answers the exit code, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** What a server that does not start leaves behind. */
export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Starts it and waits for its `ready` line. When somebody else takes the free port first, it is given another. */
export async function startBuilt(env: Readonly<Record<string, string>>): Promise<BuiltServer> {
  for (;;) {
    const port = env['PORT'] ?? String(await freePort());
    try {
      return await startAt(port, env);
    } catch (error) {
      if (env['PORT'] || !String(error).includes(`Port ${port} is taken`)) throw error;
    }
  }
}

async function startAt(port: string, env: Readonly<Record<string, string>>): Promise<BuiltServer> {
  const { child, lines, ended } = run({ ...env, PORT: port });
  const url = `http://localhost:${port}`;
  const ready = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => lines.includes(`ready ${url}`) && resolve());
  });
  await Promise.race([
    ready,
    ended.then(({ stderr }) => Promise.reject(new Error(`The server ended: ${stderr}`))),
  ]);
  return {
    url,
    lines,
    end: (signal) => {
      child.kill(signal);
      return ended.then(({ code }) => code ?? signal);
    },
  };
}

/** For settings it cannot start with. */
export function runBuilt(env: Readonly<Record<string, string>>): Promise<Ended> {
  return run(env).ended;
}

function run(env: Readonly<Record<string, string>>): {
  child: ChildProcess;
  lines: string[];
  ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, [join(root, 'dist/api/apps/api/run.js')], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    lines.splice(0, lines.length, ...stdout.split('\n'));
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stderr })));
  return { child, lines, ended };
}

/** A port that nobody uses at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
