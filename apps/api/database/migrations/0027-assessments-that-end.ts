import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A blind assessment always comes to its end: who is asked may decline, and a number may be shown alone. */
export class AssessmentsThatEnd implements MigrationInterface {
  readonly name = 'AssessmentsThatEnd1700000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessment
        add column shown_at timestamptz,
        add check (shown_at is null or place = 1);

      -- Who was asked and has said that they cannot; nothing of why.
      create table assessment_declined (
        municipality_id uuid not null,
        observation_id uuid not null,
        person_id uuid not null,
        case_id uuid not null,
        at timestamptz not null,
        primary key (municipality_id, observation_id, person_id),
        foreign key (municipality_id, case_id, observation_id) references observation (municipality_id, case_id, id),
        foreign key (municipality_id, person_id) references person
      );
      create index assessment_declined_case on assessment_declined (municipality_id, case_id);

      -- Its policies come again with the others; gate.assessment_is_over has taken its place.
      set local role faellesblik_gate;
      drop function if exists gate.both_assessed(uuid) cascade;
      reset role;
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
