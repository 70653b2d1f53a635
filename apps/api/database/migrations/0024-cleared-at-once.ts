import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is cleared is asked for once for a table: gate.cleared and gate.cleared_rounds have taken the place of these. */
export class ClearedAtOnce implements MigrationInterface {
  readonly name = 'ClearedAtOnce1700000000024';

  async up(runner: QueryRunner): Promise<void> {
    // Their policies come again with the others.
    await runner.query(`
      set local role faellesblik_gate;
      drop function if exists gate.is_cleared(uuid, uuid) cascade;
      drop function if exists gate.is_cleared_round(uuid, uuid) cascade;
      reset role;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
