import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communities, forløb, who takes part, on what basis, and the gap-free log of what happened. */
export class Cases implements MigrationInterface {
  readonly name = 'Cases1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table community (
        municipality_id uuid not null references municipality,
        id uuid not null,
        unit_id uuid not null,
        kind text not null check (kind in ('stue','gruppe','klasse','aargang','sfo','legegruppe','frikvarter','andet')),
        nickname text not null check (length(nickname) between 1 and 60),
        size_band text not null check (size_band in ('under8','from8to15','from16to24','from25')),
        primary key (municipality_id, id),
        unique (municipality_id, id, unit_id),
        foreign key (municipality_id, unit_id) references unit
      );

      -- unit_id repeats the community's unit: the policy asks for it on every row.
      create table "case" (
        municipality_id uuid not null references municipality,
        id uuid not null,
        code_name text not null,
        community_id uuid not null,
        unit_id uuid not null,
        focus text not null check (focus in ('community','childrenInCommunity')),
        age_band text not null check (age_band in ('age0to2','age3to5','age6to9','age10to13','age14plus')),
        state text not null check (state in ('draft','wonder','sharedLook','agreeing','running','review','paused','handOver','liftedOut','closed','cleared')),
        level smallint not null default 0 check (level between 0 and 3),
        wondering text not null,
        holder_id uuid not null,
        opened_by uuid not null,
        opened_at timestamptz not null,
        next_date date,
        version integer not null default 1,
        primary key (municipality_id, id),
        unique (municipality_id, code_name),
        foreign key (municipality_id, community_id, unit_id) references community (municipality_id, id, unit_id),
        foreign key (municipality_id, holder_id) references person,
        foreign key (municipality_id, opened_by) references person
      );
      create index case_unit on "case" (municipality_id, unit_id);

      create table basis (
        municipality_id uuid not null,
        case_id uuid not null,
        kind text not null check (kind in ('anonymous','parentsInvolved','otherAuthority')),
        how text,
        week text,
        other text,
        stated_by uuid not null,
        stated_at timestamptz not null,
        primary key (municipality_id, case_id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, stated_by) references person
      );

      create table participant (
        municipality_id uuid not null,
        case_id uuid not null,
        person_id uuid not null,
        -- The unit the person takes part from: who has left it has lost the forløb.
        unit_id uuid not null,
        function text not null check (function in ('holder','paedagog','laerer','leader','ppr','support','observer')),
        sees_from text not null check (sees_from in ('start','today')),
        second_adult boolean not null default false,
        invited_by uuid not null,
        since timestamptz not null,
        until timestamptz,
        primary key (municipality_id, case_id, person_id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, unit_id) references unit,
        foreign key (municipality_id, person_id) references person
      );
      create index participant_person on participant (municipality_id, person_id) where until is null;

      create table case_counter (
        municipality_id uuid not null,
        case_id uuid not null,
        sequence integer not null default 0,
        primary key (municipality_id, case_id),
        foreign key (municipality_id, case_id) references "case"
      );

      create table case_event (
        municipality_id uuid not null,
        case_id uuid not null,
        sequence integer not null,
        kind text not null,
        subject_id uuid,
        actor_id uuid not null,
        at timestamptz not null,
        primary key (municipality_id, case_id, sequence),
        foreign key (municipality_id, case_id) references "case"
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
