import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes with the children when a forløb is handed to another house, beside the forløb until that house has said yes. */
export class HandOver implements MigrationInterface {
  readonly name = 'HandOver1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The forløb stays in the state it is in: handing over is a row beside it, not a state.
      alter table "case"
        drop constraint case_state_check,
        add constraint case_state_check check (state in
          ('wonder','sharedLook','agreeing','running','review','paused','liftedOut','closed','cleared'));

      -- Code name, age band and measures as they were when it was offered: the receiver sees this row and not the forløb.
      create table hand_over (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        code_name text not null,
        age_band text not null,
        from_unit_id uuid not null,
        to_unit_id uuid not null,
        kind text not null check (kind in ('toKindergarten','toSchool','newHouse','toSpecialSetting','other')),
        starts_on date not null,
        strengths text not null,
        works text not null,
        communities text,
        avoid text,
        structure text,
        child_words text,
        parents text,
        unknown text,
        first_days text,
        basis_kind text not null check (basis_kind in ('parentsInvolved','otherAuthority')),
        basis_how text,
        basis_week text,
        basis_other text,
        measures jsonb not null,
        state text not null check (state in ('offered','accepted','declined','withdrawn')),
        offered_by uuid not null,
        offered_at timestamptz not null,
        word text,
        decided_by uuid,
        decided_at timestamptz,
        community_id uuid,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, from_unit_id) references unit,
        foreign key (municipality_id, to_unit_id) references unit,
        foreign key (municipality_id, offered_by) references person,
        foreign key (municipality_id, decided_by) references person,
        foreign key (municipality_id, community_id, to_unit_id) references community (municipality_id, id, unit_id),
        check (from_unit_id <> to_unit_id),
        check ((state = 'offered') = (decided_at is null)),
        check ((state = 'accepted') = (community_id is not null)),
        check ((state = 'declined') = (word is not null))
      );
      create unique index hand_over_offered on hand_over (municipality_id, case_id) where state = 'offered';
      create index hand_over_unit on hand_over (municipality_id, to_unit_id) where state = 'offered';
      create index hand_over_case on hand_over (municipality_id, case_id, offered_at);

      create table hand_over_message (
        municipality_id uuid not null,
        id uuid not null,
        hand_over_id uuid not null,
        case_id uuid not null,
        author_id uuid not null,
        text text not null,
        at timestamptz not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, hand_over_id) references hand_over,
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, author_id) references person
      );
      create index hand_over_message_of on hand_over_message (municipality_id, hand_over_id, at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
