import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a forløb was closed, and the cards others can learn from. */
export class Learning implements MigrationInterface {
  readonly name = 'Learning1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closing (
        municipality_id uuid not null,
        case_id uuid not null,
        number smallint not null default 1,
        reason text not null,
        difference text not null,
        did_not text not null,
        earlier text,
        story_before text,
        story_now text,
        closed_by uuid not null,
        at timestamptz not null,
        reopened_at timestamptz,
        reopen_note text,
        primary key (municipality_id, case_id, number),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, closed_by) references person
      );

      -- An accent is written by some and left out by others: idé and ide, café and cafe.
      create function without_accents(words text) returns text language sql immutable strict parallel safe
        return translate(words, 'éèêëÉÈÊËáàÁÀ', 'eeeeEEEEaaAA');

      -- Which forløb a card came from is known to its participants alone: learning_card_source.
      create table learning_card (
        municipality_id uuid not null references municipality,
        id uuid not null,
        version integer not null default 1,
        state text not null check (state in ('proposed','released')),
        situation text not null,
        age_band text not null,
        community_kind text not null,
        what text not null,
        signs text not null,
        star_moment text not null,
        tripwire text not null,
        advice text not null,
        author_id uuid not null,
        author_unit_id uuid not null,
        proposed_at timestamptz not null,
        reader_id uuid,
        released_at timestamptz,
        words tsvector generated always as (
          setweight(to_tsvector('pg_catalog.danish', without_accents(situation)), 'A') ||
          setweight(to_tsvector('pg_catalog.danish', without_accents(what || ' ' || advice)), 'B') ||
          to_tsvector('pg_catalog.danish', without_accents(signs || ' ' || star_moment || ' ' || tripwire))) stored,
        primary key (municipality_id, id),
        foreign key (municipality_id, author_id) references person,
        foreign key (municipality_id, author_unit_id) references unit,
        foreign key (municipality_id, reader_id) references person,
        check ((state = 'released') = (reader_id is not null)),
        check (reader_id <> author_id)
      );
      create index learning_card_words on learning_card using gin (words);

      create table learning_card_source (
        municipality_id uuid not null,
        card_id uuid not null,
        case_id uuid not null,
        primary key (municipality_id, card_id),
        foreign key (municipality_id, card_id) references learning_card,
        foreign key (municipality_id, case_id) references "case"
      );
      create index learning_card_source_case on learning_card_source (municipality_id, case_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
