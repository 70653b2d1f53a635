import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A child's voice and a contact with the parents can be corrected and taken back. */
export class PerspectivesCorrected implements MigrationInterface {
  readonly name = 'PerspectivesCorrected1700000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table child_voice
        add column version integer not null default 1,
        add column withdrawn_at timestamptz;
      alter table parent_contact
        add column version integer not null default 1,
        add column withdrawn_at timestamptz;

      -- What either of them said before it was corrected; ids are unique among both.
      create table perspective_revision (
        municipality_id uuid not null,
        perspective_id uuid not null,
        version integer not null,
        case_id uuid not null,
        replaced_at timestamptz not null,
        content jsonb not null,
        primary key (municipality_id, perspective_id, version),
        foreign key (municipality_id, case_id) references "case"
      );
      create index perspective_revision_case on perspective_revision (municipality_id, case_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
