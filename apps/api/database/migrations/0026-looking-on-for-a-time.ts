import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who handed a forløb over looks on until a day; after it the participation has ended. */
export class LookingOnForATime implements MigrationInterface {
  readonly name = 'LookingOnForATime1700000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table participant
        add column last_day date,
        add check (last_day is null or function = 'observer');
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
