import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a municipality adds to the language mirror, and who has switched the mirror off. */
export class LanguageMirror implements MigrationInterface {
  readonly name = 'LanguageMirror1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mirror_entry (
        municipality_id uuid not null references municipality,
        id uuid not null,
        -- As written, parted by commas.
        words text not null,
        instead text not null,
        why text,
        added_by uuid not null,
        added_at timestamptz not null,
        ended_by uuid,
        ended_at timestamptz,
        primary key (municipality_id, id),
        foreign key (municipality_id, added_by) references person,
        foreign key (municipality_id, ended_by) references person,
        check ((ended_by is null) = (ended_at is null))
      );

      alter table person add column language_mirror boolean not null default true;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
