import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

interface MigrationFiles {
  readonly ownerUrl: string;
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** The folder that holds gate.sql and policies/. */
  readonly folder: string;
}

/** Brings the database up to date as its owner: migrations, then the gate and every policy anew. */
export async function migrate({ ownerUrl, migrations, folder }: MigrationFiles): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    applicationName: 'faellesblik-migrate',
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
    await source.transaction((manager) => applyPolicies(manager.queryRunner as QueryRunner, folder));
  } finally {
    await source.destroy();
  }
}

/** Which migrations the database still lacks, by name; asked with the rights of the API. */
export async function missingMigrations(
  appUrl: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const source = new DataSource({ type: 'postgres', url: appUrl });
  await source.initialize();
  try {
    const [present] = await source.query<{ present: boolean }[]>(
      `select to_regclass('public.migrations') is not null as present`,
    );
    if (!present?.present) return names;
    const done = await source.query<{ name: string }[]>('select name from migrations');
    return names.filter((name) => !done.some((each) => each.name === name));
  } finally {
    await source.destroy();
  }
}

/** Takes every policy and grant away and sets them again from their files, so that the files are the whole truth. */
async function applyPolicies(runner: QueryRunner, folder: string): Promise<void> {
  await runner.query(`do $$ declare p record; begin
    for p in select policyname, tablename from pg_policies where schemaname = 'public' loop
      execute format('drop policy %I on public.%I', p.policyname, p.tablename);
    end loop; end $$;
    revoke all on all tables in schema public from faellesblik_app, faellesblik_gate;
    grant select on migrations to faellesblik_app;`);
  const files = (await readdir(join(folder, 'policies'))).filter((file) => file.endsWith('.sql')).sort();
  for (const file of files) {
    const table = basename(file, '.sql');
    await runner.query(`alter table "${table}" enable row level security, force row level security`);
  }
  await runner.query(await readFile(join(folder, 'gate.sql'), 'utf8'));
  for (const file of files) await runner.query(await readFile(join(folder, 'policies', file), 'utf8'));
}
