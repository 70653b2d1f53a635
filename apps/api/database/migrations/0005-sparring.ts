import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for sparring, and what was written in the thread. */
export class Sparring implements MigrationInterface {
  readonly name = 'Sparring1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sparring_request (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        unit_id uuid not null,
        question text not null,
        wish text,
        urgency text not null check (urgency in ('canWait','within14Days','now')),
        community_kind text not null,
        age_band text not null,
        side text not null,
        asked_by uuid not null,
        asked_at timestamptz not null,
        taken_by uuid,
        taken_at timestamptz,
        answered_at timestamptz,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, unit_id) references unit,
        foreign key (municipality_id, asked_by) references person,
        foreign key (municipality_id, taken_by) references person
      );
      create index sparring_request_unit on sparring_request (municipality_id, unit_id) where taken_by is null;
      create index sparring_request_case on sparring_request (municipality_id, case_id);

      create table message (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        kind text not null check (kind in ('question','strength','hypothesis','idea','reply')),
        text text not null,
        author_id uuid not null,
        at timestamptz not null,
        reply_to uuid,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, author_id) references person,
        foreign key (municipality_id, reply_to) references message
      );
      create index message_case on message (municipality_id, case_id, at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
