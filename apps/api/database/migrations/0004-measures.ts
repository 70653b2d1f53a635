import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tiltag, the rounds that agree on them, what each answered, what happened, and the status that was held. */
export class Measures implements MigrationInterface {
  readonly name = 'Measures1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table measure (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version integer not null default 1,
        state text not null check (state in ('proposed','agreed','running','reviewed','ended')),
        title text not null,
        level text not null check (level in ('everyone','group','individualInCommunity','specialised')),
        approach text not null,
        what text not null,
        "when" text not null,
        owner_id uuid not null,
        co_owner_id uuid,
        start date not null,
        duration_weeks smallint not null check (duration_weeks between 1 and 12),
        goal text not null,
        signs text[] not null,
        makes_sense text not null,
        first_follow_up date not null,
        next_follow_up date,
        level_reason text,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, owner_id) references person,
        foreign key (municipality_id, co_owner_id) references person,
        foreign key (municipality_id, proposed_by) references person
      );
      create index measure_case on measure (municipality_id, case_id);

      create table agreement_round (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        state text not null check (state in ('open','closed')),
        opened_by uuid not null,
        opened_at timestamptz not null,
        deadline timestamptz not null,
        closed_at timestamptz,
        decision text,
        review_on date,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, opened_by) references person
      );
      create unique index one_open_round on agreement_round (municipality_id, case_id) where state = 'open';

      create table round_measure (
        municipality_id uuid not null,
        round_id uuid not null,
        measure_id uuid not null,
        primary key (municipality_id, round_id, measure_id),
        foreign key (municipality_id, round_id) references agreement_round,
        foreign key (municipality_id, measure_id) references measure
      );

      -- Who was asked when the round was opened. Whether they have answered may be known to all who were asked; what, not.
      create table round_voter (
        municipality_id uuid not null,
        round_id uuid not null,
        person_id uuid not null,
        case_id uuid not null,
        voice text not null check (voice in ('stance','advice')),
        answered_at timestamptz,
        primary key (municipality_id, round_id, person_id),
        foreign key (municipality_id, round_id) references agreement_round,
        foreign key (municipality_id, person_id) references person
      );

      -- The first answer is kept; a later one stands beside it.
      create table stance (
        municipality_id uuid not null,
        round_id uuid not null,
        person_id uuid not null,
        number smallint not null check (number > 0),
        case_id uuid not null,
        answer text not null check (answer in ('yes','yesBut','abstain','objection','recommend','recommendWithChange','adviseAgainst')),
        reason text,
        would_do text,
        at timestamptz not null,
        primary key (municipality_id, round_id, person_id, number),
        foreign key (municipality_id, round_id, person_id) references round_voter
      );

      create table follow_up (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        measure_id uuid not null,
        author_id uuid not null,
        held_on date not null,
        done text not null check (done in ('yes','partly','no')),
        participation smallint not null check (participation between 1 and 5),
        line text not null,
        at timestamptz not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, measure_id) references measure,
        foreign key (municipality_id, author_id) references person
      );
      create index follow_up_case on follow_up (municipality_id, case_id, held_on);
      create index follow_up_measure on follow_up (municipality_id, measure_id);

      create table review (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        outcome text not null check (outcome in ('goalReached','worksContinue','adjust','inviteMore')),
        reason text not null,
        next_date date,
        held_by uuid not null,
        at timestamptz not null,
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, held_by) references person
      );
      create index review_case on review (municipality_id, case_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
