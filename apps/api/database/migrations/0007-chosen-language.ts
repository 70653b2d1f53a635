import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person has no language until one is chosen; so far everybody was given Danish. */
export class ChosenLanguage implements MigrationInterface {
  readonly name = 'ChosenLanguage1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person alter column language drop not null, alter column language drop default, no force row level security;
      update person set language = null where language = 'da';
      alter table person force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
