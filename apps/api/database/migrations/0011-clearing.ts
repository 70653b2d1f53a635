import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left of a forløb when its time is over: that it was, and how much there was of what. */
export class Clearing implements MigrationInterface {
  readonly name = 'Clearing1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Written when a forløb ends, anew each time, and kept after all that was counted has gone.
      create table case_count (
        municipality_id uuid not null,
        case_id uuid not null,
        adults smallint not null,
        observations integer not null,
        messages integer not null,
        measures integer not null,
        community_measures integer not null,
        follow_ups integer not null,
        primary key (municipality_id, case_id),
        foreign key (municipality_id, case_id) references "case"
      );

      -- A forløb that is cleared has no words, whoever clears it and however.
      create function wordless_when_cleared() returns trigger language plpgsql as $$
      begin
        new.wondering := '';
        new.pause_reason := null;
        new.holder_offered_to := null;
        return new;
      end $$;
      create trigger wordless_when_cleared before update on "case"
        for each row when (new.state = 'cleared') execute function wordless_when_cleared();
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
