import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import {
  CASE,
  ENDED_MIRROR_ENTRY,
  MEASURE,
  MIRROR_ENTRY,
  NEW_OBSERVATION,
  OLD_OBSERVATION,
  OPEN_ROUND,
  PROPOSAL,
  PROPOSED_CARD,
  RELEASED_CARD,
  SCHOOL_CASE,
  SHOWN_OBSERVATION,
  TAKEN_REQUEST,
  WAITING_REQUEST,
  WITHDRAWN_OBSERVATION,
  WITHDRAWN_VOICE,
} from './rows';
import { id, people, type PersonName } from './people';
import { expectHidden, layOut, rowsThere } from './seen';
import { person, REFUSED } from './statements';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

describe('a change does not reach', () => {
  test.each<[sentence: string, writer: PersonName, table: string, change: string]>([
    ['a forløb one does not take part in', 'schoolLeader', `"case" where id = '${CASE}'`, `state = 'closed'`],
    [
      'a forløb of another municipality',
      'otherMunicipality',
      `"case" where id = '${CASE}'`,
      `state = 'closed'`,
    ],
    [
      'a proposal to somebody else’s house',
      'schoolLeader',
      `case_proposal where id = '${PROPOSAL}'`,
      `state = 'declined', word = '…', decided_by = ${person('schoolLeader')}, decided_at = now()`,
    ],
    [
      'a suggestion, for who does not lead the house',
      'participant',
      `participant_suggestion where case_id = '${CASE}'`,
      'settled_at = now()',
    ],
    [
      'an open round, for who neither leads nor holds the forløb',
      'participant',
      `agreement_round where id = '${OPEN_ROUND}'`,
      `state = 'withdrawn'`,
    ],
    [
      'what somebody else wrote of the children',
      'participant',
      `child_voice where id = '${id(331)}'`,
      `what = '…'`,
    ],
    [
      'contact that somebody else had',
      'participant',
      `parent_contact where id = '${id(333)}'`,
      'withdrawn_at = now()',
    ],
    [
      'a voice that was taken back',
      'participant',
      `child_voice where id = '${WITHDRAWN_VOICE}'`,
      'withdrawn_at = null',
    ],
    [
      'the observation of somebody else',
      'leader',
      `observation where id = '${OLD_OBSERVATION}'`,
      `wondering = '…'`,
    ],
    [
      'the withdrawal of somebody else’s observation',
      'leader',
      `observation where id = '${OLD_OBSERVATION}'`,
      'withdrawn_at = now()',
    ],
    [
      'the number of somebody else',
      'leader',
      `assessment where observation_id = '${NEW_OBSERVATION}'`,
      'shown_at = now()',
    ],
    [
      'who is asked, when both have given a number',
      'participant',
      `assessment where observation_id = '${OLD_OBSERVATION}' and place = 1`,
      `asked_id = ${person('newcomer')}`,
    ],
    [
      'a number that is shown alone',
      'participant',
      `assessment where observation_id = '${SHOWN_OBSERVATION}'`,
      'shown_at = null',
    ],
    [
      'what was taken back',
      'participant',
      `observation where id = '${WITHDRAWN_OBSERVATION}'`,
      'withdrawn_at = null',
    ],
    [
      'on what basis others look with, for who only takes part',
      'participant',
      `basis where case_id = '${CASE}'`,
      `kind = 'parentsInvolved', stated_by = ${person('participant')}`,
    ],
    [
      'on what basis others look with, for who only looks on',
      'observer',
      `basis where case_id = '${CASE}'`,
      `kind = 'parentsInvolved', stated_by = ${person('observer')}`,
    ],
    [
      'the end of the own participation',
      'removed',
      `participant where person_id = ${person('removed')}`,
      'until = null',
    ],
    [
      'a round, for who does not lead the house',
      'participant',
      `agreement_round where id = '${OPEN_ROUND}'`,
      `state = 'closed'`,
    ],
    [
      'whether somebody else has answered',
      'leader',
      `round_voter where person_id = ${person('participant')}`,
      'answered_at = now()',
    ],
    [
      'a measure of a forløb one does not take part in',
      'psychologist',
      `measure where id = '${MEASURE}'`,
      `state = 'ended'`,
    ],
    [
      'a request of another team',
      'schoolLeader',
      `sparring_request where id = '${WAITING_REQUEST}'`,
      `taken_by = ${person('schoolLeader')}`,
    ],
    [
      'who takes a request, for who takes part and is not asked',
      'observer',
      `sparring_request where id = '${WAITING_REQUEST}'`,
      `taken_by = ${person('colleague')}`,
    ],
    [
      'that a request is withdrawn, for who takes part and does not hold it',
      'participant',
      `sparring_request where id = '${WAITING_REQUEST}'`,
      'withdrawn_at = now()',
    ],
    [
      'that a request is withdrawn which somebody has taken',
      'leader',
      `sparring_request where id = '${TAKEN_REQUEST}'`,
      'withdrawn_at = now()',
    ],
    [
      'a request somebody has taken already',
      'psychologist',
      `sparring_request where id = '${TAKEN_REQUEST}'`,
      `taken_by = ${person('psychologist')}`,
    ],
    [
      'the own card that waits for a second reader',
      'leader',
      `learning_card where id = '${PROPOSED_CARD}'`,
      `state = 'released', reader_id = ${person('leader')}`,
    ],
    [
      'a card, for who releases none',
      'participant',
      `learning_card where id = '${PROPOSED_CARD}'`,
      `state = 'released', reader_id = ${person('participant')}`,
    ],
    [
      'a card that is released already',
      'schoolLeader',
      `learning_card where id = '${RELEASED_CARD}'`,
      `version = 9`,
    ],
    [
      'how a forløb was closed, for who does not lead the house',
      'participant',
      `closing where case_id = '${CASE}'`,
      'reopened_at = now()',
    ],
    [
      'the language of somebody else',
      'leader',
      `person where id = ${person('participant')}`,
      `language = 'en'`,
    ],
    [
      'whether somebody else has switched the mirror off',
      'leader',
      `person where id = ${person('participant')}`,
      'language_mirror = false',
    ],
    [
      'an entry of the mirror, for who is not administrator',
      'leader',
      `mirror_entry where id = '${MIRROR_ENTRY}'`,
      `ended_by = ${person('leader')}, ended_at = now()`,
    ],
    [
      'an entry of the mirror that has ended',
      'administrator',
      `mirror_entry where id = '${ENDED_MIRROR_ENTRY}'`,
      'ended_by = null, ended_at = null',
    ],
    [
      'an entry of the mirror of another municipality',
      'otherMunicipality',
      `mirror_entry where id = '${MIRROR_ENTRY}'`,
      `ended_by = ${person('otherMunicipality')}, ended_at = now()`,
    ],
    [
      'a membership, for who is not administrator',
      'leader',
      `membership where person_id = ${person('leader')}`,
      'valid_to = null',
    ],
    ['the draft of somebody else', 'leader', `draft where case_id = '${CASE}'`, 'version = 9'],
  ])('%s', async (_sentence, writer, from, change) => {
    const [table, where] = splitAt(from, ' where ');
    expect(await rowsThere(database, from)).toBeGreaterThan(0);
    expect(await database.change(people[writer], `update ${table} set ${change} where ${where}`)).toBe(0);
  });

  test('a waiting request in the name of a colleague', async () => {
    const sql = `update sparring_request set taken_by = ${person('schoolLeader')} where id = '${WAITING_REQUEST}'`;
    await expect(database.change(people.psychologist, sql)).rejects.toMatchObject(REFUSED);
  });

  test('that a request is withdrawn, for the team that is asked; the leader of the forløb withdraws it', async () => {
    const sql = `update sparring_request set withdrawn_at = now() where id = '${WAITING_REQUEST}'`;
    await expect(database.change(people.psychologist, sql)).rejects.toMatchObject(REFUSED);
    expect(await database.change(people.leader, sql)).toBe(1);
    await expectHidden(database, people.psychologist, `sparring_request where id = '${WAITING_REQUEST}'`);
  });

  test('what an entry of the mirror says, not even by the administrator: it ends, and another is written', async () => {
    const sql = `update mirror_entry set instead = '…' where id = '${MIRROR_ENTRY}'`;
    await expect(database.change(people.administrator, sql)).rejects.toMatchObject(REFUSED);
  });

  test('an entry of the mirror ended in the name of another', async () => {
    const sql = `update mirror_entry set ended_by = ${person('leader')}, ended_at = now() where id = '${MIRROR_ENTRY}'`;
    await expect(database.change(people.administrator, sql)).rejects.toMatchObject(REFUSED);
  });

  test('the own view of the history, for who may only leave', async () => {
    const sql = `update participant set sees_from = 'start' where case_id = '${CASE}' and person_id = ${person('newcomer')}`;
    await expect(database.change(people.newcomer, sql)).rejects.toMatchObject(REFUSED);
  });

  test('a proposal with a forløb of another house', async () => {
    const sql = `update case_proposal set state = 'accepted', opened_case_id = '${SCHOOL_CASE}', decided_by = ${person('leader')}, decided_at = now() where id = '${PROPOSAL}'`;
    await expect(database.change(people.leader, sql)).rejects.toMatchObject(REFUSED);
  });

  test('a card in the name of another reader', async () => {
    const sql = `update learning_card set state = 'released', reader_id = ${person('psychologist')}, released_at = now() where id = '${PROPOSED_CARD}'`;
    await expect(database.change(people.schoolLeader, sql)).rejects.toMatchObject(REFUSED);
  });
});

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
