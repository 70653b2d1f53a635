import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, QueryFailedError } from 'typeorm';
import { Clock } from './clock';
import { writeAnnouncements } from './outbox';
import { Reactions } from './reactions';
import { Transaction } from './transaction';
import type { Who } from './who';

/** PostgreSQL ended the transaction for reasons of its own; it may be run again as it was. */
const RUN_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

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

  /** One statement for nobody in particular: who is it, and what is past its time. Row-level security shows nobody nothing. */
  asNobody<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...parameters]);
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
    let begun: Transaction | undefined;
    try {
      return await this.source.transaction(async (manager) => {
        const tx = (begun = new Transaction(manager, who, this.clock.now()));
        await tx.query(
          `select set_config('app.municipality', $1, true), set_config('app.person', $2, true)`,
          [who.municipalityId, who.personId],
        );
        const result = await work(tx);
        await this.reactions.answer(tx);
        return { result, sequences: await writeAnnouncements(tx) };
      });
    } catch (error) {
      for (const remember of begun?.whenRefused ?? []) {
        const instead = await this.transaction(who, remember);
        if (instead) throw instead;
      }
      throw error;
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
