import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { EmbeddedPostgres } from '../embedded-postgres.ts';
import { postgresUrl } from './postgres-url.ts';

/** The same file prepares the database of docker/compose.yml. */
const ROLES = new URL('../../../docker/postgres/roles.sql', import.meta.url);

/** How the two roles with a login reach the database. */
export interface RoleUrls {
  /** Owns the tables and migrates; not for serving requests. */
  readonly ownerUrl: string;
  /** What the API connects as: owns nothing, bypasses nothing. */
  readonly appUrl: string;
}

/** Makes the database and its roles when they are missing, gives the roles their passwords, and says how to connect. */
export async function bootstrapRoles(
  postgres: EmbeddedPostgres,
  database = 'faellesblik',
): Promise<RoleUrls> {
  await connected(postgres.superuserUrl('postgres'), async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} template template0`);
  });
  await connected(postgres.superuserUrl(database), async (client) => {
    await client.query(await readFile(ROLES, 'utf8'));
    for (const role of ['owner', 'app'] as const) {
      const password = client.escapeLiteral(postgres.passwords[role]);
      await client.query(`alter role faellesblik_${role} password ${password}`);
    }
  });
  const url = (role: 'owner' | 'app'): string =>
    postgresUrl({
      user: `faellesblik_${role}`,
      password: postgres.passwords[role],
      port: postgres.port,
      database,
    });
  return { ownerUrl: url('owner'), appUrl: url('app') };
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
