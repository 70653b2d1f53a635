import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That somebody has considered the duty to notify: who, when and with what result; there is no column for words. */
export class DutyChecks implements MigrationInterface {
  readonly name = 'DutyChecks1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duty_check (
        municipality_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        person_id uuid not null,
        unit_id uuid not null,
        at timestamptz not null,
        result text not null check (result in ('notRelevant','discussedWithLeader','reported')),
        primary key (municipality_id, id),
        foreign key (municipality_id, case_id) references "case",
        foreign key (municipality_id, person_id) references person,
        foreign key (municipality_id, unit_id) references unit
      );
      create index duty_check_case on duty_check (municipality_id, case_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
