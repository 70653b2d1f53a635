import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How it looks to the children and to the parents, as entries of their own. */
export class Perspectives implements MigrationInterface {
  readonly name = 'Perspectives1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table child_voice (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        of text not null check (of in ('child','circleTime','classMeeting','interview')),
        child text check (child in ('A','B','C','D','E','F')),
        source text not null check (source in ('said','drawn','pictogram','seenByAdults','notYet')),
        held_on date,
        what text not null,
        asked_by_id uuid,
        author_id uuid not null,
        at timestamptz not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, asked_by_id) references person,
        foreign key (municipality_id, author_id) references person,
        check ((of = 'child') = (child is not null)),
        check ((source = 'notYet') = (held_on is null))
      );
      create index child_voice_case on child_voice (municipality_id, case_id, at);

      create table parent_contact (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        form text not null check (form in ('talked','meeting','message','agreedTime','notYet')),
        held_on date,
        what text,
        view text,
        contribution text,
        contact_id uuid,
        author_id uuid not null,
        at timestamptz not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, contact_id) references person,
        foreign key (municipality_id, author_id) references person,
        check ((form = 'notYet') = (held_on is null))
      );
      create index parent_contact_case on parent_contact (municipality_id, case_id, at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
