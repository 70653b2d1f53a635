import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Database } from './database';

const HOUR = 3_600_000;

/**
 * What is kept for a time only. The policies of these tables say how long, and let nobody in particular delete what is
 * past its time and nothing else; so the statement needs no condition, and could do no harm without one.
 */
const KEPT_FOR_A_TIME = ['draft', 'known_answer', 'mutation', 'session'] as const;

/** Deletes it, at start and once an hour. Any number of processes may do so beside each other. */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Sweep.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(Database) private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(() => void this.sweep(), HOUR).unref();
    await this.sweep();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** What could not be deleted now is deleted in an hour. */
  async sweep(): Promise<void> {
    for (const table of KEPT_FOR_A_TIME) {
      await this.database
        .asNobody(`delete from ${table}`, [])
        .catch((error: unknown) =>
          this.log.warn(
            `Old rows of ${table} stay for now (${(error as { code?: string }).code ?? 'unknown'}).`,
          ),
        );
    }
  }
}
