import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What others add to an observation, two who assess it each for themselves, questions to it, and taking it back. */
export class LookingTogether implements MigrationInterface {
  readonly name = 'LookingTogether1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table observation
        add column withdrawn_at timestamptz,
        alter column child_place_source drop not null,
        alter column parents_view drop not null,
        alter column urgency drop not null,
        alter column tried type text[] using case when tried is null then null else array[tried] end,
        add unique (municipality_id, case_id, id);

      -- A quiet line that somebody else has filled. A later wording is a new row: by the same person, and no number left out.
      create table observation_addition (
        municipality_id uuid not null,
        observation_id uuid not null,
        line text not null check (line in
          ('often','people','participation','practice','childPlace','parents','tried','wish','urgency')),
        number smallint not null check (number >= 1),
        before smallint generated always as (nullif(number - 1, 0)) stored,
        case_id uuid not null,
        author_id uuid not null,
        at timestamptz not null,
        content jsonb not null,
        primary key (municipality_id, observation_id, line, number),
        unique (municipality_id, observation_id, line, number, author_id),
        foreign key (municipality_id, case_id, observation_id) references observation (municipality_id, case_id, id),
        foreign key (municipality_id, author_id) references person,
        foreign key (municipality_id, observation_id, line, before, author_id)
          references observation_addition (municipality_id, observation_id, line, number, author_id)
      );

      -- Deltagelse i fællesskabet, seen by two adults, each without the other's number.
      create table assessment (
        municipality_id uuid not null,
        observation_id uuid not null,
        place smallint not null check (place in (1, 2)),
        case_id uuid not null,
        person_id uuid not null,
        asked_id uuid,
        participation smallint not null check (participation between 1 and 5),
        at timestamptz not null,
        primary key (municipality_id, observation_id, place),
        unique (municipality_id, observation_id, person_id),
        foreign key (municipality_id, case_id, observation_id) references observation (municipality_id, case_id, id),
        foreign key (municipality_id, person_id) references person,
        foreign key (municipality_id, asked_id) references person
      );
      create index assessment_case on assessment (municipality_id, case_id);

      alter table message
        add column observation_id uuid,
        add foreign key (municipality_id, case_id, observation_id) references observation (municipality_id, case_id, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
