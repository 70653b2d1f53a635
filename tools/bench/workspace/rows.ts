import pg from 'pg';
import type { Place } from './places.ts';

/** Rows of one statement by somebody who sees everything: for checking what was really written. */
export async function rowsOf<Row extends object>(
  { superuserUrl }: Place,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** How many rows a table has. */
export async function countOf(place: Place, table: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(place, `select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}
