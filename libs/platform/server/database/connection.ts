import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import { QueryFailedError, type DataSource, type QueryRunner } from 'typeorm';

/** A connection that is ours until it is given back. Statements that do not wait for each other go in one round trip. */
export class Connection {
  private constructor(
    private readonly source: DataSource,
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  static async take(source: DataSource): Promise<Connection> {
    const runner = source.createQueryRunner();
    return new Connection(source, runner, (await runner.connect()) as PoolClient);
  }

  /** Rows of one statement. It has a name of its own, so that PostgreSQL reads and plans it once for a connection. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const values = [...parameters];
    this.source.logger.logQuery(sql, values, this.runner);
    try {
      const { rows } = await this.client.query({ name: nameOf(sql), text: sql, values });
      return rows as Row[];
    } catch (error) {
      throw new QueryFailedError(sql, [], error as Error);
    }
  }

  /** `start transaction`, `commit` or `rollback`: nothing to plan, so it goes as it stands. */
  async command(sql: string): Promise<void> {
    this.source.logger.logQuery(sql, [], this.runner);
    try {
      await this.client.query(sql);
    } catch (error) {
      throw new QueryFailedError(sql, [], error as Error);
    }
  }

  /** What `send` asks for goes out in one piece: PostgreSQL is woken once. */
  together<Sent>(send: () => Sent): Sent {
    const { stream } = (this.client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }

  giveBack(): Promise<void> {
    return this.runner.release();
  }
}

const names = new Map<string, string>();

/** Texts are constants of the code, so there are only so many. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) names.set(sql, (name = createHash('sha256').update(sql).digest('base64url')));
  return name;
}
