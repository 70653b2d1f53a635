import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a forløb says, as Danish stems. Kept with the row and not in an index of words: PostgreSQL asks the policies of a
 * row before it looks at its words, so the way in is the reader's forløb, and the rest is few rows.
 */
export class CaseSearch implements MigrationInterface {
  readonly name = 'CaseSearch1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function danish_words(variadic texts text[]) returns tsvector language sql immutable parallel safe
        return to_tsvector('pg_catalog.danish', without_accents(array_to_string(texts, ' ')));

      alter table "case" add column words tsvector generated always as (danish_words(wondering)) stored;

      alter table observation add column words tsvector generated always as (danish_words(variadic
        array[wondering, concrete, strengths, goes_well, practice, child_place, child_place_not_yet, parents_text, wish] || tried)) stored;

      alter table observation_addition add column words tsvector generated always as (danish_words(
        content ->> 'practice', content ->> 'childPlace', content ->> 'childPlaceNotYet', content ->> 'parentsText',
        content ->> 'wish', content ->> 'tried')) stored;

      alter table measure add column words tsvector generated always as (danish_words(variadic
        array[title, what, "when", goal] || signs)) stored;

      alter table message add column words tsvector generated always as (danish_words(text)) stored;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
