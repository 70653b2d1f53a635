import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the guard knows of a forløb: words that may never stand in it, and words that identify nobody in it. */
export class KnownTerms implements MigrationInterface {
  readonly name = 'KnownTerms1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The forløb's own data key, wrapped by one from ENCRYPTION_KEY. Without this row nothing below can be read.
      create table case_key (
        municipality_id uuid not null,
        case_id uuid not null,
        wrapped bytea not null,
        primary key (municipality_id, case_id),
        foreign key (municipality_id, case_id) references "case"
      );

      -- A JSON list, sealed with the data key.
      create table known_terms (
        municipality_id uuid not null,
        case_id uuid not null,
        sealed bytea not null,
        version integer not null,
        changed_by uuid not null,
        changed_at timestamptz not null,
        primary key (municipality_id, case_id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, changed_by) references person
      );

      -- A word of which somebody said that it identifies nobody, as a hash keyed with the data key.
      create table dismissal (
        municipality_id uuid not null,
        case_id uuid not null,
        hash bytea not null,
        dismissed_by uuid not null,
        dismissed_at timestamptz not null,
        primary key (municipality_id, case_id, hash),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, dismissed_by) references person
      );

      -- Which known terms a person was shown the place of, each as a hash keyed with the data key: so that they can be counted.
      create table known_answer (
        municipality_id uuid not null,
        case_id uuid not null,
        person_id uuid not null,
        hash bytea not null,
        told_at timestamptz not null,
        primary key (municipality_id, case_id, person_id, hash),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, person_id) references person
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
