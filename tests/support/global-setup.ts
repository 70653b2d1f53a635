import '../../tools/typescript-paths.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../apps/api/embedded-postgres.ts';
import { bootstrapRoles } from '../../apps/api/postgres/roles.ts';
import { lexiconPath } from '../../tools/lexicon/lexicon-path.ts';
import { aDataFolder } from './data-folder.ts';
import { keepServer, TEMPLATE } from './test-server.ts';

/** Starts one throw-away PostgreSQL for the whole run and migrates the template that every test file copies. */
export default async function globalSetup(): Promise<void> {
  if (!existsSync(lexiconPath)) (await import('../../tools/build-lexicon.ts')).buildLexicon();
  const dataDir = await aDataFolder();
  const postgres = await startEmbeddedPostgres({ dataDir, ephemeral: true, log: () => undefined });
  try {
    await migrateTemplate(postgres);
    keepServer(postgres);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function migrateTemplate(postgres: EmbeddedPostgres): Promise<void> {
  const { ownerUrl } = await bootstrapRoles(postgres, TEMPLATE);
  const { migrate } = await import('../../libs/platform/server/database/migrate.ts');
  const { migrations } = await import('../../apps/api/database/all-migrations.ts');
  const folder = join(import.meta.dirname, '../../apps/api/database');
  await migrate({ ownerUrl, migrations: [...migrations], folder });
}
