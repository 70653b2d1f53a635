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

/**
 * What goes when the time of what it belongs to is over, after the rows that point at it. A table with words that is
 * missing here fails a test.
 */
export const CLEARED = [
  'stance',
  'round_voter',
  'round_measure',
  'agreement_round',
  'follow_up',
  'measure',
  'review',
  'observation_addition',
  'assessment_declined',
  'assessment',
  'observation_revision',
  'message',
  'observation',
  'perspective_revision',
  'child_voice',
  'parent_contact',
  'sparring_request',
  'closing',
  'basis',
  'duty_check',
  'hand_over_message',
  'hand_over',
  'participant_suggestion',
  'case_proposal',
  'known_answer',
  'dismissal',
  'known_terms',
  'case_key',
  'participant',
  'case_event',
  'draft',
] as const;

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
    for (const table of KEPT_FOR_A_TIME) await this.run(table, `delete from ${table}`);
    await this.run('participant', `update participant set until = now()`);
    await this.run('case', `update "case" set state = 'cleared'`);
    for (const table of CLEARED) await this.run(table, `delete from ${table}`);
  }

  private async run(table: string, sql: string): Promise<void> {
    await this.database
      .asNobody(sql, [])
      .catch((error: unknown) =>
        this.log.warn(
          `Old rows of ${table} stay for now (${(error as { code?: string }).code ?? 'unknown'}).`,
        ),
      );
  }
}
