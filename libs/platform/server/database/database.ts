import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { Clock } from './clock';
import { Connection } from './connection';
import { writeAnnouncements } from './outbox';
import { Reactions } from './reactions';
import { Transaction } from './transaction';
import type { Who } from './who';

/** PostgreSQL ended the transaction for reasons of its own; it may be run again as it was. */
const RUN_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

const BEGIN = 'start transaction';
const COMMIT = 'commit';
/** Row-level security reads these two, in this transaction alone. */
const SETTINGS = `select set_config('app.municipality', $1, true), set_config('app.person', $2, true)`;

/** What a committed transaction leaves: its result, and the newest number of each forløb it wrote to. */
export interface Committed<Result> {
  readonly result: Result;
  readonly sequences: ReadonlyMap<string, number>;
}

/** The one door to the database: nothing is read or written but for a person of a municipality. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Reactions) private readonly reactions: Reactions,
  ) {}

  /** Runs `work` for this person in one transaction; what it announces is logged and told when it commits. */
  async transaction<Result>(who: Who, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return (await this.commit(who, work)).result;
  }

  /** As `transaction`, and tells the newest number of each forløb that was written to. */
  async commit<Result>(who: Who, work: (tx: Transaction) => Promise<Result>): Promise<Committed<Result>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(who, work);
      } catch (error) {
        if (attempt === ATTEMPTS || !mayRunAgain(error)) throw error;
      }
    }
  }

  /** One statement for this person, together with the transaction around it in one round trip. */
  async read<Row>(who: Who, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const connection = await Connection.take(this.source);
    const sent = connection.together(
      () =>
        [
          connection.command(BEGIN),
          connection.query(SETTINGS, [who.municipalityId, who.personId]),
          connection.query<Row>(sql, parameters),
          connection.command(COMMIT),
        ] as const,
    );
    try {
      const [, , rows] = await Promise.all(sent);
      return rows;
    } finally {
      await Promise.allSettled(sent);
      await connection.giveBack();
    }
  }

  /** One statement for nobody in particular: who is it, and what is past its time. Row-level security shows nobody nothing. */
  async asNobody<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const connection = await Connection.take(this.source);
    try {
      return await connection.query<Row>(sql, parameters);
    } finally {
      await connection.giveBack();
    }
  }

  /** Whether the database answers. */
  async isThere(): Promise<boolean> {
    await this.source.query('select 1');
    return true;
  }

  private async attempt<Result>(
    who: Who,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Committed<Result>> {
    const connection = await Connection.take(this.source);
    const tx = new Transaction(connection, who, this.clock.now());
    try {
      return await this.within(connection, tx, work);
    } catch (error) {
      for (const remember of tx.whenRefused) {
        const instead = await this.transaction(who, remember);
        if (instead) throw instead;
      }
      throw error;
    }
  }

  private async within<Result>(
    connection: Connection,
    tx: Transaction,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Committed<Result>> {
    // They travel with the first statement of the work. Did one of them fail, so do all after it.
    const begun = Promise.all([
      connection.command(BEGIN),
      connection.query(SETTINGS, [tx.who.municipalityId, tx.who.personId]),
    ]);
    begun.catch(() => undefined); // told where it is awaited
    try {
      const result = await work(tx);
      await this.reactions.answer(tx);
      const sequences = await writeAnnouncements(tx);
      await begun;
      await connection.command(COMMIT);
      return { result, sequences };
    } catch (error) {
      await connection.command('rollback').catch(() => undefined); // why it failed is what counts
      await begun;
      throw error;
    } finally {
      await connection.giveBack();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

function mayRunAgain(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && RUN_AGAIN.has((error.driverError as { code?: string }).code ?? '')
  );
}
