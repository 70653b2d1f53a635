import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SettingError } from '../setting-error.ts';
import type { PostgresBinaries } from './binaries.ts';
import { lastLine, plainEnvironment } from './cluster.ts';
import type { RunAs } from './run-as.ts';

/** A running PostgreSQL: where it listens (loopback), and how it ends. */
export interface ServerProcess {
  readonly port: number;
  /** Kept when it has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

/** What the server process is started with. */
export interface ServerOptions {
  readonly cluster: string;
  readonly binaries: PostgresBinaries;
  readonly user: RunAs | undefined;
  readonly logFile: string;
  /** Where it listens; any free port when none is given. */
  readonly port?: number;
  /** False for data that is thrown away: nothing waits for the disk. */
  readonly durable: boolean;
}

/** Another start may take the free port first, or a dying PostgreSQL may still hold its memory: these are tried again. */
const PASSING = /could not create any TCP\/IP sockets|shared memory block|lock file/;

/** Starts PostgreSQL on loopback and waits until it accepts connections. */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const port = options.port ?? (await freePort());
    const child = launch(options, port);
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    if (await isAccepting(child, options.cluster, deadline)) {
      return { port, ended, stop: (signal) => end(child, signal) };
    }
    await end(child, 'SIGQUIT');
    const said = readFileSync(options.logFile, 'utf8');
    if (PASSING.test(said) && Date.now() < deadline - 50_000) {
      await sleep(250);
      continue;
    }
    throw new SettingError(`PostgreSQL did not start on ${options.cluster}: ${lastLine(said)}`);
  }
}

/**
 * Runs PostgreSQL in a process group of its own, so that Ctrl-C reaches only the server, which ends it in order.
 * A watcher beside it reads a pipe that this process holds: when this process dies in any way, the pipe closes and
 * the watcher stops PostgreSQL.
 */
const WATCHED = '((cat <&3 >/dev/null; kill -INT $$) >/dev/null 2>&1 &) ; exec 3<&-; exec "$@"';

function launch(options: ServerOptions, port: number): ChildProcess {
  const { binaries, cluster, user, logFile } = options;
  const log = openSync(logFile, 'w', 0o600);
  const settings = Object.entries(serverSettings(port, options.durable)).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const child = spawn('/bin/sh', ['-c', WATCHED, 'sh', binaries.postgres, '-D', cluster, ...settings], {
    ...user,
    cwd: '/',
    detached: true,
    env: plainEnvironment(),
    stdio: ['ignore', log, log, 'pipe'],
  });
  closeSync(log);
  child.stdio[3]?.on('error', () => undefined);
  child.once('exit', () => child.stdio[3]?.destroy());
  return child;
}

/** Small and quiet; its log never holds a statement, a parameter or the values of a row. */
function serverSettings(port: number, durable: boolean): Record<string, string | number> {
  const onOrOff = durable ? 'on' : 'off';
  return {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_wal_size: '256MB',
    wal_level: 'minimal',
    max_wal_senders: 0,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: onOrOff,
    synchronous_commit: onOrOff,
    full_page_writes: onOrOff,
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
  };
}

/** PostgreSQL writes "ready" as the eighth line of its pid file when it accepts connections. */
async function isAccepting(child: ChildProcess, cluster: string, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    if (!isRunning(child) || child.pid === undefined) return false;
    const [pid, , , , , , , state] = readPidFile(cluster);
    if (pid === String(child.pid) && state?.trim() === 'ready') return true;
    await sleep(15);
  }
  return false;
}

function readPidFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** INT lets it write everything down first, QUIT ends it at once; a process that does neither is killed. */
async function end(child: ChildProcess, signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  for (const next of [signal, 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isRunning(child) || child.pid === undefined) return;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(next);
    await Promise.race([exited, sleep(10_000, undefined, { ref: false })]);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
