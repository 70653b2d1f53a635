import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase, type Viewer } from '../support/database';
import { CASE, COMMUNITY, layOutForloeb, MEASURE, NEW, OLD_OBSERVATION, OPEN_ROUND, PROPOSED_CARD, RELEASED_CARD, TAKEN_REQUEST, WAITING_REQUEST } from './forloeb';
import { HOUSE, layOutPeople, people, PPR, SCHOOL, SOLVANG, type PersonName } from './people';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await layOutPeople(database);
  await layOutForloeb(database);
});
afterAll(() => database.remove());

/** PostgreSQL's code for a right that is missing, also the right to write this row. */
const REFUSED = expect.objectContaining({ code: '42501' });

const newId = '01920000-0000-7000-9000-0000000009';
const values = (sql: string): string => `values ('${SOLVANG}', ${sql})`;
const person = (name: PersonName): string => `'${people[name].personId}'`;

const messageBy = (author: PersonName, number: number): string =>
  `insert into message (municipality_id, id, case_id, kind, text, author_id, at) ${values(`'${newId}${number}', '${CASE}', 'idea', '…', ${person(author)}, '${NEW}'`)}`;
const invitationOf = (invited: PersonName, by: PersonName, unitId = HOUSE): string =>
  `insert into participant (municipality_id, case_id, person_id, unit_id, function, sees_from, invited_by, since)
   ${values(`'${CASE}', ${person(invited)}, '${unitId}', 'paedagog', 'start', ${person(by)}, now()`)}`;
const caseBy = (opener: PersonName, unitId: string): string =>
  `insert into "case" (municipality_id, id, code_name, community_id, unit_id, focus, age_band, state, wondering, holder_id, opened_by, opened_at)
   ${values(`'${newId}50', 'Grøn Kyst', '${COMMUNITY}', '${unitId}', 'community', 'age3to5', 'wonder', '…', ${person(opener)}, ${person(opener)}, now()`)}`;
const stanceBy = (name: PersonName): string =>
  `insert into stance (municipality_id, round_id, person_id, number, case_id, answer, at) ${values(`'${OPEN_ROUND}', ${person(name)}, 7, '${CASE}', 'yes', now()`)}`;
const membershipOf = (name: PersonName, number: number): string =>
  `insert into membership (municipality_id, id, person_id, unit_id, role, profession, valid_from) ${values(`'${newId}${number}', ${person(name)}, '${HOUSE}', 'leader', 'leder', '2020-01-01'`)}`;

describe('a new row is refused', () => {
  test.each<[sentence: string, writer: PersonName, sql: string]>([
    ['a message to a forløb one does not take part in', 'schoolLeader', messageBy('schoolLeader', 10)],
    ['a message from another municipality', 'otherMunicipality', messageBy('otherMunicipality', 11)],
    ['a message of who was taken out', 'removed', messageBy('removed', 12)],
    ['a message in the name of somebody else', 'participant', messageBy('leader', 13)],
    ['an invitation by who does not lead the house', 'participant', invitationOf('colleague', 'participant')],
    ['an invitation in the leader’s name', 'participant', invitationOf('colleague', 'leader')],
    ['letting oneself in without having taken a request', 'psychologist', invitationOf('psychologist', 'psychologist', PPR)],
    ['letting oneself in as leader of another house', 'schoolLeader', invitationOf('schoolLeader', 'schoolLeader', SCHOOL)],
    ['a forløb opened by who does not lead the house', 'participant', caseBy('participant', HOUSE)],
    ['a forløb opened in another house', 'schoolLeader', caseBy('schoolLeader', HOUSE)],
    ['a forløb opened in the name of somebody else', 'leader', caseBy('participant', HOUSE)],
    ['an answer of who is not asked', 'observer', stanceBy('observer')],
    ['an answer in the name of somebody else', 'leader', stanceBy('participant')],
    [
      'one who is asked by who has not opened the round', 'participant',
      `insert into round_voter (municipality_id, round_id, person_id, case_id, voice) ${values(`'${OPEN_ROUND}', ${person('observer')}, '${CASE}', 'stance'`)}`,
    ],
    [
      'a closing by who does not lead the house', 'participant',
      `insert into closing (municipality_id, case_id, number, reason, difference, did_not, closed_by, at)
       ${values(`'${CASE}', 9, 'other', '…', '…', ${person('participant')}, now()`)}`,
    ],
    [
      'a card that is released as it is made', 'leader',
      `insert into learning_card (municipality_id, id, state, situation, age_band, community_kind, what, signs, star_moment, tripwire, advice, author_id, author_unit_id, proposed_at)
       ${values(`'${newId}20', 'released', '…', 'age3to5', 'stue', '…', '…', '…', '…', '…', ${person('leader')}, '${HOUSE}', now()`)}`,
    ],
    [
      'an event in the name of somebody else', 'participant',
      `insert into case_event (municipality_id, case_id, sequence, kind, actor_id, at) ${values(`'${CASE}', 99, 'case.closed', ${person('leader')}, now()`)}`,
    ],
    [
      'an entry in the access log for somebody else', 'participant',
      `insert into access_log (municipality_id, person_id, at, what) ${values(`${person('leader')}, now(), 'case'`)}`,
    ],
    [
      'a draft in the name of somebody else', 'leader',
      `insert into draft (municipality_id, person_id, kind, case_id, cipher, version, updated_at) ${values(`${person('participant')}, 'message', '${CASE}', '', 1, now()`)}`,
    ],
    [
      'a session for somebody else', 'participant',
      `insert into session (municipality_id, id, person_id, token_hash, created_at, expires_at) ${values(`'${newId}30', ${person('leader')}, 'stolen', now(), now()`)}`,
    ],
    ['a membership by who is not administrator', 'leader', membershipOf('colleague', 40)],
    ['a membership given by an administrator of another municipality', 'otherMunicipality', membershipOf('otherMunicipality', 41)],
  ])('%s', async (_sentence, writer, sql) => {
    await expect(database.change(people[writer], sql)).rejects.toEqual(REFUSED);
  });
});

describe('a change does not reach', () => {
  test.each<[sentence: string, writer: PersonName, table: string, change: string]>([
    ['a forløb one does not take part in', 'schoolLeader', `"case" where id = '${CASE}'`, `state = 'closed'`],
    ['a forløb of another municipality', 'otherMunicipality', `"case" where id = '${CASE}'`, `state = 'closed'`],
    ['the observation of somebody else', 'leader', `observation where id = '${OLD_OBSERVATION}'`, `wondering = '…'`],
    ['the own view of the history', 'newcomer', `participant where person_id = ${person('newcomer')}`, `sees_from = 'start'`],
    ['the end of the own participation', 'removed', `participant where person_id = ${person('removed')}`, 'until = null'],
    ['a round, for who does not lead the house', 'participant', `agreement_round where id = '${OPEN_ROUND}'`, `state = 'closed'`],
    ['whether somebody else has answered', 'leader', `round_voter where person_id = ${person('participant')}`, 'answered_at = now()'],
    ['a measure of a forløb one does not take part in', 'psychologist', `measure where id = '${MEASURE}'`, `state = 'ended'`],
    ['a request of another team', 'schoolLeader', `sparring_request where id = '${WAITING_REQUEST}'`, `taken_by = ${person('schoolLeader')}`],
    ['a request somebody has taken already', 'psychologist', `sparring_request where id = '${TAKEN_REQUEST}'`, `taken_by = ${person('psychologist')}`],
    ['the own card that waits for a second reader', 'leader', `learning_card where id = '${PROPOSED_CARD}'`, `state = 'released', reader_id = ${person('leader')}`],
    ['a card, for who releases none', 'participant', `learning_card where id = '${PROPOSED_CARD}'`, `state = 'released', reader_id = ${person('participant')}`],
    ['a card that is released already', 'schoolLeader', `learning_card where id = '${RELEASED_CARD}'`, `version = 9`],
    ['how a forløb was closed, for who does not lead the house', 'participant', `closing where case_id = '${CASE}'`, 'reopened_at = now()'],
    ['the language of somebody else', 'leader', `person where id = ${person('participant')}`, `language = 'en'`],
    ['a membership, for who is not administrator', 'leader', `membership where person_id = ${person('leader')}`, 'valid_to = null'],
    ['the draft of somebody else', 'leader', `draft where case_id = '${CASE}'`, 'version = 9'],
  ])('%s', async (_sentence, writer, from, change) => {
    const [table, where] = splitAt(from, ' where ');
    expect(await rowsThere(from)).toBeGreaterThan(0);
    expect(await database.change(people[writer], `update ${table} set ${change} where ${where}`)).toBe(0);
  });

  test('a waiting request in the name of a colleague', async () => {
    const sql = `update sparring_request set taken_by = ${person('schoolLeader')} where id = '${WAITING_REQUEST}'`;
    await expect(database.change(people.psychologist, sql)).rejects.toEqual(REFUSED);
  });

  test('a card in the name of another reader', async () => {
    const sql = `update learning_card set state = 'released', reader_id = ${person('psychologist')}, released_at = now() where id = '${PROPOSED_CARD}'`;
    await expect(database.change(people.schoolLeader, sql)).rejects.toEqual(REFUSED);
  });
});

describe('nothing that was written is deleted', () => {
  test.each(['"case"', 'case_event', 'observation', 'observation_revision', 'message', 'stance', 'follow_up', 'closing', 'learning_card', 'access_log', 'participant'])(
    'not even by the leader: %s',
    (table) => expect(database.change(people.leader, `delete from ${table}`)).rejects.toEqual(REFUSED),
  );
});

describe('the same writes succeed for who may', () => {
  test.each<[sentence: string, writer: Viewer, sql: string]>([
    ['a message of a participant', people.participant, messageBy('participant', 60)],
    ['an invitation by the leader', people.leader, invitationOf('colleague', 'leader')],
    ['an answer of who is asked', people.participant, stanceBy('participant')],
    ['a forløb opened by the leader', people.leader, caseBy('leader', HOUSE)],
    ['a request taken by the team', people.psychologist, `update sparring_request set taken_by = ${person('psychologist')}, taken_at = now() where id = '${WAITING_REQUEST}'`],
    ['who took it lets oneself in', people.psychologist, invitationOf('psychologist', 'psychologist', PPR)],
    ['a card released by a second reader', people.schoolLeader, `update learning_card set state = 'released', reader_id = ${person('schoolLeader')}, released_at = now() where id = '${PROPOSED_CARD}'`],
    ['a membership given by the administrator', people.administrator, membershipOf('colleague', 61)],
  ])('%s', async (_sentence, writer, sql) => {
    expect(await database.change(writer, sql)).toBe(1);
  });
});

async function rowsThere(from: string): Promise<number> {
  const [row] = await database.privileged<{ count: number }>(`select count(*)::integer as count from ${from}`);
  return row?.count ?? 0;
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
