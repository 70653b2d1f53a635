import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rest of the life of a forløb: proposed, resting, handed to another tovholder, lifted out; and rounds that are taken back. */
export class LifeOfACase implements MigrationInterface {
  readonly name = 'LifeOfACase1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table "case"
        add holder_offered_to uuid,
        add paused_from text check (paused_from in ('wonder','sharedLook','running','review')),
        add pause_reason text,
        add look_again date,
        add retention_date date,
        add foreign key (municipality_id, holder_offered_to) references person,
        add check ((state = 'paused') = (paused_from is not null)),
        add check (state = 'paused' or (pause_reason is null and look_again is null)),
        drop constraint case_state_check,
        add constraint case_state_check check (state in
          ('wonder','sharedLook','agreeing','running','review','paused','handOver','liftedOut','closed','cleared'));

      alter table agreement_round
        drop constraint agreement_round_state_check,
        add constraint agreement_round_state_check check (state in ('open','closed','withdrawn'));

      create table case_proposal (
        municipality_id uuid not null,
        id uuid not null,
        community_id uuid not null,
        unit_id uuid not null,
        focus text not null,
        age_band text not null,
        wondering text not null,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        state text not null check (state in ('waiting','accepted','declined','withdrawn')),
        word text,
        decided_by uuid,
        decided_at timestamptz,
        -- What it became. Not case_id: the row belongs to no forløb, and is seen by others than its participants.
        opened_case_id uuid,
        primary key (municipality_id, id),
        foreign key (municipality_id, community_id, unit_id) references community (municipality_id, id, unit_id),
        foreign key (municipality_id, proposed_by) references person,
        foreign key (municipality_id, decided_by) references person,
        foreign key (municipality_id, opened_case_id) references "case",
        check ((state = 'waiting') = (decided_at is null)),
        check ((state = 'accepted') = (opened_case_id is not null)),
        check ((state = 'declined') = (word is not null))
      );
      create index case_proposal_unit on case_proposal (municipality_id, unit_id) where state = 'waiting';
      create index case_proposal_person on case_proposal (municipality_id, proposed_by);

      create table participant_suggestion (
        municipality_id uuid not null,
        case_id uuid not null,
        person_id uuid not null,
        suggested_by uuid not null,
        suggested_at timestamptz not null,
        settled_at timestamptz,
        primary key (municipality_id, case_id, person_id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, person_id) references person,
        foreign key (municipality_id, suggested_by) references person
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
