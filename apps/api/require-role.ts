import pg from 'pg';
import { SettingError } from './setting-error.ts';

/** How long a database may take to answer at start, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Refuses an address that signs in as another role than the one it is for. A superuser would pass row-level security by,
 * and without a word; the owner under the API would see nothing.
 * @param setting the name of the address, for the sentence that refuses it.
 */
export async function requireRole(
  setting: 'DATABASE_URL' | 'DATABASE_OWNER_URL',
  url: string,
  role: 'faellesblik_app' | 'faellesblik_owner',
): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  client.on('error', () => undefined); // told by the statement that waits
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select current_user as name');
    const name = rows[0]?.name;
    if (name !== role)
      throw new SettingError(
        `${setting} signs in as ${name}: give it the role ${role}, which docker/postgres/roles.sql makes.`,
      );
  } finally {
    await client.end();
  }
}
