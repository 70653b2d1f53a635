import '../../tools/typescript-paths.ts';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapRoles, startEmbeddedPostgres } from '../../apps/api/embedded-postgres.ts';
import { keepServer, TEMPLATE } from './test-server.ts';

/** Starts one throw-away PostgreSQL for the whole run and migrates the template that every test file copies. */
export default async function globalSetup(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'faellesblik-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, ephemeral: true, log: () => undefined });
  keepServer(postgres);
  const { ownerUrl } = await bootstrapRoles(postgres, TEMPLATE);
  const { migrate } = await import('../../libs/platform/server/database/migrate.ts');
  const { migrations } = await import('../../apps/api/database/all-migrations.ts');
  const folder = join(import.meta.dirname, '../../apps/api/database');
  await migrate({ ownerUrl, migrations: [...migrations], folder });
}
