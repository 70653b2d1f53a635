import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { secretsFrom } from '@faellesblik/platform/server/crypto/secrets';
import { foundMunicipality } from '../../apps/api/demo/found-municipality';
import { lillehavn } from '../../apps/api/demo/lillehavn';
import { makePlace } from '../../apps/api/demo/make-place';
import { asOwner, inTransaction } from '../../apps/api/demo/owner-connection';
import { personas } from '../../apps/api/demo/personas';
import { solvang } from '../../apps/api/demo/solvang';
import { serve } from '../../apps/api/serve';
import { freshDatabase, type TestDatabase } from './database';
import { HeldClock } from './held-clock';

const root = join(import.meta.dirname, '../..');

/** The whole server on a database of its own, with the houses and people of the demo and no forløb. */
export interface TestApp {
  readonly url: string;
  readonly clock: HeldClock;
  readonly database: TestDatabase;
  /** Ids by the names of the demo: people, units and communities of Solvang. */
  readonly solvang: Awaited<ReturnType<typeof makePlace>>;
  /** One of the server's own parts, for tests of its structure. */
  get<Part>(type: new (...args: never[]) => Part): Part;
  stop(): Promise<void>;
}

/** Starts it on a free port, with a clock that stands still. Every test file starts and stops its own. */
export async function startApp(): Promise<TestApp> {
  const [database, clientFolder] = await Promise.all([freshDatabase(), emptyClient()]);
  const remove = async (): Promise<void> => {
    await Promise.all([database.remove(), rm(clientFolder, { recursive: true })]);
  };
  try {
    return await startOn(database, clientFolder, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function startOn(
  database: TestDatabase,
  clientFolder: string,
  remove: () => Promise<void>,
): Promise<TestApp> {
  const clock = new HeldClock();
  const server = await serve({
    host: '127.0.0.1',
    port: 0,
    clientFolder,
    app: {
      databaseUrl: database.appUrl,
      publicUrl: 'http://127.0.0.1',
      demo: true,
      personas,
      secrets: secretsFrom(Buffer.alloc(32, 7)),
      clock,
      lexiconPath: join(root, 'dist/lexicon/lexicon.bin'),
      knownDocuments: new Set(),
      log: pino({ level: 'warn' }, pino.destination(2)),
    },
  });
  await asOwner(database.ownerUrl, (owner) =>
    inTransaction(owner, async () => {
      for (const { founding } of [solvang, lillehavn]) await foundMunicipality(owner, founding);
    }),
  );
  const directory = await makePlace(server.app, solvang);
  await makePlace(server.app, lillehavn);
  const port = await server.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    clock,
    database,
    solvang: directory,
    get: (type) => server.app.get(type, { strict: false }),
    stop: async () => {
      await server.stop();
      await remove();
    },
  };
}

/** The API does not need the pages; it only insists that there are some. */
async function emptyClient(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'faellesblik-client-'));
  for (const language of ['da', 'en']) {
    await mkdir(join(folder, language));
    await writeFile(join(folder, language, 'index.html'), `<!doctype html><title>${language}</title>`);
  }
  return folder;
}
