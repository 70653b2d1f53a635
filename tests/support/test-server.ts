import type { EmbeddedPostgres } from '../../apps/api/embedded-postgres.ts';

/** The migrated database that every test file copies. Nobody connects to it after the migration. */
export const TEMPLATE = 'faellesblik_template';

/** How a test file reaches the PostgreSQL of the run. Handed to the workers in their environment. */
export interface TestServer {
  readonly port: number;
  readonly passwords: EmbeddedPostgres['passwords'];
}

const VARIABLE = 'FAELLESBLIK_TEST_POSTGRES';
const kept = globalThis as { faellesblikTestPostgres?: EmbeddedPostgres };

/** Setup and teardown run in one process and share nothing but its globals. */
export function keepServer(postgres: EmbeddedPostgres): void {
  const { port, passwords } = postgres;
  kept.faellesblikTestPostgres = postgres;
  process.env[VARIABLE] = JSON.stringify({ port, passwords } satisfies TestServer);
}

export async function stopServer(): Promise<void> {
  await kept.faellesblikTestPostgres?.stop();
}

/** For test files: the server that global-setup has started. */
export function testServer(): TestServer {
  const written = process.env[VARIABLE];
  if (!written) throw new Error('No PostgreSQL for tests: run them as the jest project "system".');
  return JSON.parse(written) as TestServer;
}
