import { expect } from '@jest/globals';
import { freshDatabase, type TestDatabase, type Viewer } from '../support/database';
import { layOutForloeb } from './forloeb';
import { layOutPeople } from './people';

/** Two municipalities, their people and one forløb, in a database of the test file's own. */
export async function layOut(): Promise<TestDatabase> {
  const database = await freshDatabase();
  await layOutPeople(database);
  await layOutForloeb(database);
  return database;
}

/** How many rows there are, past every policy. `from` is a table, with a condition or without. */
export async function rowsThere(database: TestDatabase, from: string): Promise<number> {
  const sql = `select count(*)::integer as count from ${from}`;
  const [row] = await database.privileged<{ count: number }>(sql);
  return row?.count ?? 0;
}

async function rowsSeenBy(database: TestDatabase, viewer: Viewer, from: string): Promise<number> {
  const [row] = await database.as<{ count: number }>(
    viewer,
    `select count(*)::integer as count from ${from}`,
  );
  return row?.count ?? 0;
}

/** Nothing is proved by an empty answer alone: the rows are there. */
export async function expectHidden(database: TestDatabase, viewer: Viewer, from: string): Promise<void> {
  expect(await rowsThere(database, from)).toBeGreaterThan(0);
  expect(await rowsSeenBy(database, viewer, from)).toBe(0);
}

/** Whoever may see them sees every one. */
export async function expectAllSeen(database: TestDatabase, viewer: Viewer, from: string): Promise<void> {
  const there = await rowsThere(database, from);
  expect(there).toBeGreaterThan(0);
  expect(await rowsSeenBy(database, viewer, from)).toBe(there);
}
