import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder } from './data-folder.ts';
import { postgresBinaries } from './postgres/binaries.ts';
import { clusterOwner, clusterPlace, initialiseCluster } from './postgres/cluster.ts';
import { claimData } from './postgres/data-claim.ts';
import { startKeptRunning } from './postgres/kept-running.ts';
import { stopLeftover } from './postgres/leftover.ts';
import { postgresUrl } from './postgres/postgres-url.ts';
import { unprivilegedUser } from './postgres/run-as.ts';
import { postgresPasswords, type PostgresPasswords } from './postgres/secret-file.ts';
import { SettingError } from './setting-error.ts';

/** A PostgreSQL of our own, reachable from this machine alone, and only with a password. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly passwords: PostgresPasswords;
  /** The address of a database for the superuser: for making roles and databases, never for serving. */
  superuserUrl(database: string): string;
  /** Ends PostgreSQL and gives the data folder back; may be called more than once. */
  stop(): Promise<void>;
}

/** Where the data lives, and for how long. */
export interface EmbeddedPostgresOptions {
  /** Made when it is missing. One process at a time. */
  readonly dataDir: string;
  /** For tests: does not wait for the disk, and `stop` removes all data with the folder. */
  readonly ephemeral?: boolean;
  /** Hears one line for each step that takes time. */
  readonly log: (line: string) => void;
}

/**
 * Starts PostgreSQL 18 from the npm packages, as an ordinary user or as root, and makes its data at the first start.
 * What an earlier start left running on the same data is stopped first.
 * Throws SettingError with one sentence when it cannot.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = openDataFolder(options.dataDir);
  const release = claimData(dataDir);
  try {
    return await startOn(dataDir, options, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function startOn(
  dataDir: string,
  { log, ephemeral = false }: EmbeddedPostgresOptions,
  release: () => void,
): Promise<EmbeddedPostgres> {
  const anyone = unprivilegedUser();
  const place = clusterPlace(dataDir, anyone);
  const cluster = join(place, 'postgres');
  const user = clusterOwner(cluster, anyone);
  const binaries = postgresBinaries(user, log);
  await stopLeftover(cluster);
  const passwordFile = join(dataDir, 'postgres.json');
  if (!existsSync(passwordFile)) setAside(cluster, place !== dataDir);
  const passwords = postgresPasswords(passwordFile);
  await initialiseCluster({
    place,
    cluster,
    binaries,
    user,
    password: passwords.superuser,
    sync: !ephemeral,
  });
  const logFile = join(dataDir, 'postgres.log');
  const server = await startKeptRunning({ cluster, binaries, user, logFile, durable: !ephemeral }, log);
  const stop = async (): Promise<void> => {
    await server.stop(ephemeral ? 'SIGQUIT' : 'SIGINT');
    release();
    if (ephemeral) for (const folder of [place, dataDir]) rmSync(folder, { recursive: true, force: true });
  };
  let stopped: Promise<void> | undefined;
  return {
    port: server.port,
    passwords,
    superuserUrl: (database) =>
      postgresUrl({ user: 'postgres', password: passwords.superuser, port: server.port, database }),
    stop: () => (stopped ??= stop()),
  };
}

/** A cluster without its passwords cannot be opened: outside the data folder it is what a removed data folder left behind. */
function setAside(cluster: string, isOutside: boolean): void {
  if (!existsSync(cluster)) return;
  if (isOutside) return rmSync(cluster, { recursive: true });
  throw new SettingError(
    `${cluster} has lost its passwords (postgres.json beside it): put that file back, or remove the folder to start afresh.`,
  );
}
