import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a page of a forløb reads is found by its forløb, and what a person has just done by that person, however much there is. */
export class WaysToACase implements MigrationInterface {
  readonly name = 'WaysToACase1700000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index agreement_round_case on agreement_round (municipality_id, case_id);
      create index round_voter_case on round_voter (municipality_id, case_id);
      create index participant_left on participant (municipality_id, person_id) where until is not null;
      create index learning_card_reader on learning_card (municipality_id, reader_id) where state = 'released';
      create index hand_over_answered on hand_over (municipality_id, decided_by) where state in ('accepted', 'declined');
    `);
  }

  async down(): Promise<void> {
    throw new Error('A forløb is never migrated backwards: restore a backup instead.');
  }
}
