import { Client } from 'pg';

/** Connects as the owner of the tables, for the little of the demo that no service can do. */
export async function asOwner<Result>(
  ownerUrl: string,
  work: (owner: Client) => Promise<Result>,
): Promise<Result> {
  const owner = new Client({ connectionString: ownerUrl, application_name: 'faellesblik-demo' });
  // A connection that breaks while it waits would end the process; the next statement tells of it anyway.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** One transaction of the owner. */
export async function inTransaction<Result>(owner: Client, work: () => Promise<Result>): Promise<Result> {
  await owner.query('begin');
  try {
    const result = await work();
    await owner.query('commit');
    return result;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

/**
 * The owner is under row-level security like everybody else. This lifts it for these tables and sets it again; call it
 * inside `inTransaction`, so that nobody else ever sees it lifted, whatever goes wrong.
 */
export async function lifted<Result>(
  owner: Client,
  tables: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  for (const table of tables)
    await owner.query(`alter table public.${owner.escapeIdentifier(table)} no force row level security`);
  const result = await work();
  for (const table of tables)
    await owner.query(`alter table public.${owner.escapeIdentifier(table)} force row level security`);
  return result;
}
