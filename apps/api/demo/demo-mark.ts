import type { Client } from 'pg';

/**
 * How far the making of the demo has come. It stands as the comment of the table of municipalities: written in the
 * transaction that founds them and changed when the last story is told, so a start that was killed in between is known.
 */
type Mark = 'demo: being made' | 'demo: made';

/** Says that what the database holds from now on is a demo that is not whole yet. */
export const markBeingMade = (owner: Client): Promise<void> => write(owner, 'demo: being made');

/** Says that the demo is whole. */
export const markMade = (owner: Client): Promise<void> => write(owner, 'demo: made');

/** Was a demo begun here and not finished? Then all there is may be thrown away; else nothing ever is. */
export async function isHalfMade(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ mark: string | null }>(
    `select obj_description('public.municipality'::regclass, 'pg_class') as mark`,
  );
  return rows[0]?.mark === ('demo: being made' satisfies Mark);
}

async function write(owner: Client, mark: Mark): Promise<void> {
  await owner.query(`comment on table public.municipality is '${mark}'`);
}
