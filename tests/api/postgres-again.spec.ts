import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { aDataFolder } from '../support/data-folder';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../apps/api/embedded-postgres';

/** The process that PostgreSQL says it is: asked of itself, since its folder may be elsewhere. */
async function pidOf(postgres: EmbeddedPostgres): Promise<number> {
  const client = new pg.Client({ connectionString: postgres.superuserUrl('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') as folder`,
    );
    return Number.parseInt(readFileSync(join(rows[0]?.folder ?? '', 'postmaster.pid'), 'utf8'), 10);
  } finally {
    await client.end();
  }
}

async function answering(postgres: EmbeddedPostgres): Promise<number> {
  for (;;) {
    const pid = await pidOf(postgres).catch(() => undefined);
    if (pid !== undefined) return pid;
    await wait(50);
  }
}

test('a PostgreSQL that is killed is there again at the same address, and ends when told', async () => {
  const said: string[] = [];
  const postgres = await startEmbeddedPostgres({
    dataDir: await aDataFolder(),
    ephemeral: true,
    log: (line) => said.push(line),
  });
  try {
    const first = await pidOf(postgres);
    process.kill(first, 'SIGKILL');
    const second = await answering(postgres);
    expect(second).not.toBe(first);
    expect(said).toContain('PostgreSQL has ended by itself: starting it again');
    await postgres.stop();
    expect(() => process.kill(second, 0)).toThrow('ESRCH');
  } finally {
    await postgres.stop();
  }
});
