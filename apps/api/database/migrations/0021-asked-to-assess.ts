import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mit bord finds at once who is asked to assess the participation. */
export class AskedToAssess implements MigrationInterface {
  readonly name = 'AskedToAssess1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index assessment_asked on assessment (municipality_id, asked_id) where asked_id is not null',
    );
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
