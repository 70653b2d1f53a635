import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { TEMPLATE, testServer } from './test-server';

/** For whom a statement is run, as the one door to the database sets it. */
export interface Viewer {
  readonly municipalityId: string;
  readonly personId: string;
}

/** A database of one test file. */
export interface TestDatabase {
  /** As the API connects: owns nothing, bypasses nothing. */
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** A statement with the rights of the API, for this person, in a transaction of its own; of several, the rows of the last. */
  as<Row extends pg.QueryResultRow>(
    viewer: Viewer,
    sql: string,
    parameters?: readonly unknown[],
  ): Promise<Row[]>;
  /** As `as`, for a statement that changes something: how many rows it touched. */
  change(viewer: Viewer, sql: string, parameters?: readonly unknown[]): Promise<number>;
  /** One statement past every policy: to prove that a row exists, and to lay out what a test needs. */
  privileged<Row extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs the statements past every policy, gives the rows of the last, and undoes everything. */
  undone<Row extends pg.QueryResultRow>(...statements: readonly string[]): Promise<Row[]>;
  /** Fails when somebody is still connected: a test that leaves connections open is found out. */
  remove(): Promise<void>;
}

/** Copies the migrated template. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser('postgres', async (client) => {
    await client.query(`create database ${name} template ${TEMPLATE} owner faellesblik_owner`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to faellesblik_app`);
  });
  const privileged = new pg.Pool({ connectionString: url('postgres', name), max: 2 });
  const app = new pg.Pool({ connectionString: url('faellesblik_app', name), max: 4 });
  return {
    appUrl: url('faellesblik_app', name),
    ownerUrl: url('faellesblik_owner', name),
    as: async (viewer, sql, parameters = []) =>
      (await inTransaction(app, viewer, sql, parameters)).rows as never,
    change: async (viewer, sql, parameters = []) =>
      (await inTransaction(app, viewer, sql, parameters)).rowCount ?? 0,
    privileged: async (sql, parameters = []) => (await privileged.query(sql, [...parameters])).rows as never,
    undone: (...statements) => inUndoneTransaction(privileged, statements),
    remove: async () => {
      await Promise.all([privileged.end(), app.end()]);
      await asSuperuser('postgres', (client) => client.query(`drop database ${name}`));
    },
  };
}

async function inTransaction(
  pool: pg.Pool,
  viewer: Viewer,
  sql: string,
  parameters: readonly unknown[],
): Promise<pg.QueryResult> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.municipality', $1, true), set_config('app.person', $2, true)`,
      [viewer.municipalityId, viewer.personId],
    );
    // Several statements, which take no parameters, answer with a list.
    const results = [await client.query(sql, [...parameters])].flat();
    await client.query('commit');
    return results.at(-1) as pg.QueryResult;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function inUndoneTransaction<Row>(pool: pg.Pool, statements: readonly string[]): Promise<Row[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    let rows: Row[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows as Row[];
    return rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function asSuperuser(database: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url('postgres', database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function url(user: 'postgres' | 'faellesblik_owner' | 'faellesblik_app', database: string): string {
  const { port, passwords } = testServer();
  const password = {
    postgres: passwords.superuser,
    faellesblik_owner: passwords.owner,
    faellesblik_app: passwords.app,
  }[user];
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
