import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was seen, as its author shared it, and what it said before it was revised. */
export class Observations implements MigrationInterface {
  readonly name = 'Observations1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table observation (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        author_id uuid not null,
        shared_at timestamptz not null,
        version integer not null default 1,
        wondering text not null,
        concrete text not null,
        situation text not null,
        strengths text not null,
        goes_well text not null,
        frequency text,
        week text,
        children_count smallint,
        adults_count smallint,
        participation smallint check (participation between 1 and 5),
        practice text,
        child_place text,
        child_place_source text not null,
        child_place_not_yet text,
        parents_view text not null,
        parents_text text,
        tried text,
        wish text,
        urgency text not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, author_id) references person
      );
      create index observation_case on observation (municipality_id, case_id, shared_at);

      create table observation_revision (
        municipality_id uuid not null,
        observation_id uuid not null,
        version integer not null,
        case_id uuid not null,
        replaced_at timestamptz not null,
        content jsonb not null,
        primary key (municipality_id, observation_id, version),
        foreign key (municipality_id, observation_id) references observation
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
