import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { secretsFrom } from '@faellesblik/platform/server/crypto/secrets';
import { migrate, missingMigrations } from '@faellesblik/platform/server/database/migrate';
import { readConfig, type Config } from './config';
import { asDatabaseProblem } from './database-problem';
import { migrations } from './database/all-migrations';
import { DemoClock } from './demo/demo-clock';
import { personas } from './demo/personas';
import { isEmpty, seedDemo } from './demo/seed';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import { bootstrapRoles } from './postgres/roles';
import { requireRole } from './require-role';
import { serve } from './serve';
import { SettingError } from './setting-error';

const here = dirname(fileURLToPath(import.meta.url));

/** The running product. */
export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

interface DatabaseAddresses {
  readonly appUrl: string;
  readonly ownerUrl: string | undefined;
}

/**
 * Starts everything the settings ask for, in order: the database, its migrations, the demo, the server.
 * @param progress hears one line for each step.
 * Throws SettingError with one sentence when something around it is not as it must be.
 */
export async function start(env: NodeJS.ProcessEnv, progress: (line: string) => void): Promise<Running> {
  const config = readConfig(env);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const postgres = config.databaseUrl ? undefined : await ownPostgres(config, progress);
  try {
    const database = postgres
      ? await bootstrapRoles(postgres)
      : { appUrl: config.databaseUrl ?? '', ownerUrl: config.databaseOwnerUrl };
    await bringUpToDate(database, progress);
    const server = await startServer(config, database, log, progress);
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        await postgres?.stop();
      },
    };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

function ownPostgres(config: Config, progress: (line: string) => void): Promise<EmbeddedPostgres> {
  progress('Starting PostgreSQL');
  return startEmbeddedPostgres({ dataDir: config.dataDir, log: progress });
}

async function bringUpToDate(
  { appUrl, ownerUrl }: DatabaseAddresses,
  progress: (line: string) => void,
): Promise<void> {
  try {
    await requireRole('DATABASE_URL', appUrl, 'faellesblik_app');
    if (ownerUrl) {
      await requireRole('DATABASE_OWNER_URL', ownerUrl, 'faellesblik_owner');
      progress('Bringing the database up to date');
      await migrate({ ownerUrl, migrations, folder: join(here, 'database') });
      return;
    }
    const names = migrations.map((Migration) => new Migration().name);
    const missing = await missingMigrations(appUrl, names);
    if (missing.length > 0) {
      throw new SettingError(
        `The database lacks ${missing.join(', ')}: set DATABASE_OWNER_URL (role faellesblik_owner) so that it can be migrated.`,
      );
    }
  } catch (error) {
    throw asDatabaseProblem(error);
  }
}

async function startServer(
  config: Config,
  { appUrl, ownerUrl }: DatabaseAddresses,
  log: Logger,
  progress: (line: string) => void,
): Promise<Running> {
  const clock = new DemoClock();
  const server = await serve({
    host: config.host,
    port: config.port,
    clientFolder: join(here, '../../../client'),
    app: {
      databaseUrl: appUrl,
      publicUrl: config.publicUrl,
      demo: config.demo,
      personas,
      secrets: secretsFrom(config.encryptionKey),
      clock,
      lexiconPath: join(here, '../../../lexicon/lexicon.bin'),
      knownDocuments: knownDocuments(),
      log,
    },
  });
  try {
    if (config.demo && ownerUrl && (await isEmpty(ownerUrl))) {
      progress('Making the demo');
      await seedDemo(server.app, ownerUrl, clock);
    }
    await server.listen();
    return { url: config.publicUrl, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function knownDocuments(): ReadonlySet<string> {
  const documents = JSON.parse(
    readFileSync(join(here, '../../libs/contracts/generated/known-documents.json'), 'utf8'),
  ) as Record<string, string>;
  return new Set(Object.keys(documents));
}
