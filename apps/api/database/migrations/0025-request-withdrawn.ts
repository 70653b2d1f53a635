import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sparring request that nobody has taken can be withdrawn. */
export class RequestWithdrawn implements MigrationInterface {
  readonly name = 'RequestWithdrawn1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sparring_request
        add column withdrawn_at timestamptz,
        add check (withdrawn_at is null or taken_by is null);
      drop index sparring_request_unit;
      create index sparring_request_unit on sparring_request (municipality_id, unit_id) where taken_by is null and withdrawn_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
