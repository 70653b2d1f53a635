import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase, type Viewer } from '../support/database';
import { CASE, CLOSED_ROUND, COMMUNITY, layOutForloeb, OLD, OLD_OBSERVATION, OPEN_ROUND, PROPOSED_CARD, RELEASED_CARD, TAKEN_REQUEST, WAITING_REQUEST } from './forloeb';
import { id, layOutPeople, nobody, people, SOLVANG, type PersonName } from './people';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await layOutPeople(database);
  await layOutForloeb(database);
});
afterAll(() => database.remove());

async function rowsThere(from: string): Promise<number> {
  const [row] = await database.privileged<{ count: number }>(`select count(*)::integer as count from ${from}`);
  return row?.count ?? 0;
}

async function rowsSeenBy(viewer: Viewer, from: string): Promise<number> {
  const [row] = await database.as<{ count: number }>(viewer, `select count(*)::integer as count from ${from}`);
  return row?.count ?? 0;
}

/** Nothing is proved by an empty answer alone: the rows are there. */
async function expectHidden(viewer: Viewer, from: string): Promise<void> {
  expect(await rowsThere(from)).toBeGreaterThan(0);
  expect(await rowsSeenBy(viewer, from)).toBe(0);
}

async function expectAllSeen(viewer: Viewer, from: string): Promise<void> {
  const there = await rowsThere(from);
  expect(there).toBeGreaterThan(0);
  expect(await rowsSeenBy(viewer, from)).toBe(there);
}

/** What belongs to a forløb, each with the rows that its participants see. */
const ofTheCase = [
  ['the forløb itself', `"case" where id = '${CASE}'`],
  ['its basis', `basis where case_id = '${CASE}'`],
  ['who takes part', `participant where case_id = '${CASE}'`],
  ['how many events it has', `case_counter where case_id = '${CASE}'`],
  ['its events', `case_event where case_id = '${CASE}'`],
  ['an observation', `observation where case_id = '${CASE}'`],
  ['what an observation said before', `observation_revision where case_id = '${CASE}'`],
  ['a message', `message where case_id = '${CASE}'`],
  ['a measure', `measure where case_id = '${CASE}'`],
  ['a follow-up', `follow_up where case_id = '${CASE}'`],
  ['a status', `review where case_id = '${CASE}'`],
  ['an agreement round', `agreement_round where case_id = '${CASE}'`],
  ['what a round is about', `round_measure where round_id = '${OPEN_ROUND}'`],
  ['who is asked', `round_voter where case_id = '${CASE}'`],
  ['an answer', `stance where case_id = '${CASE}'`],
  ['a request that somebody has taken', `sparring_request where id = '${TAKEN_REQUEST}'`],
  ['how it was closed', `closing where case_id = '${CASE}'`],
  ['that a card came from it', `learning_card_source where case_id = '${CASE}'`],
  ['who has read it', `access_log where case_id = '${CASE}'`],
] as const;

const outsiders: readonly (readonly [sentence: string, PersonName])[] = [
  ['the leader of a house in another municipality', 'otherMunicipality'],
  ['the leader of another house', 'schoolLeader'],
  ['a colleague of the same house who was not invited', 'colleague'],
  ['a team that was asked and has not taken the request', 'psychologist'],
  ['who was taken out of it', 'removed'],
  ['who was invited and has left the house since', 'movedAway'],
  ['who took a request and has left the team since', 'leftPpr'],
  ['the klyngeleder', 'clusterLeader'],
  ['forvaltningen', 'administration'],
  ['the administrator', 'administrator'],
];

describe.each(ofTheCase)('%s', (_sentence, rows) => {
  test('is seen by the leader of the house', () => expectAllSeen(people.leader, rows));
  test.each(outsiders)('does not exist for %s', (_outsider, name) => expectHidden(people[name], rows));
});

describe('who takes part from today', () => {
  test.each([
    ['an observation', 'observation', 'shared_at'],
    ['a message', 'message', 'at'],
    ['a follow-up', 'follow_up', 'at'],
    ['a status', 'review', 'at'],
    ['a closing', 'closing', 'at'],
    ['an event', 'case_event', 'at'],
  ])('does not see %s from before, and sees what came after', async (_sentence, table, at) => {
    await expectHidden(people.newcomer, `${table} where case_id = '${CASE}' and ${at} <= '${OLD}'`);
    await expectAllSeen(people.newcomer, `${table} where case_id = '${CASE}' and ${at} > '${OLD}'`);
  });

  test('does not see what an observation from before said before it was revised', async () => {
    await expectHidden(people.newcomer, `observation_revision where observation_id = '${OLD_OBSERVATION}'`);
  });

  test.each([
    ['the forløb itself', `"case" where id = '${CASE}'`],
    ['the measures that are agreed', `measure where case_id = '${CASE}'`],
    ['the rounds', `agreement_round where case_id = '${CASE}'`],
  ])('sees %s', (_sentence, rows) => expectAllSeen(people.newcomer, rows));
});

describe('answers in a round', () => {
  const inOpenRound = `stance where round_id = '${OPEN_ROUND}'`;
  const inClosedRound = `stance where round_id = '${CLOSED_ROUND}'`;

  test.each([
    ['who is asked and has not answered', 'participant'],
    ['an observer', 'observer'],
    ['who came later', 'newcomer'],
  ] as const)('are hidden from %s while it is open', (_sentence, name) => expectHidden(people[name], inOpenRound));

  test('are seen by who has answered', () => expectAllSeen(people.leader, inOpenRound));

  test.each(['participant', 'observer', 'newcomer'] as const)('are seen by all who take part when it is closed: %s', (name) =>
    expectAllSeen(people[name], inClosedRound),
  );
});

describe('a request for sparring', () => {
  test('is seen alone by the team that was asked, before anybody takes it', async () => {
    await expectAllSeen(people.psychologist, `sparring_request where id = '${WAITING_REQUEST}'`);
    await expectHidden(people.psychologist, `"case" where id = '${CASE}'`);
  });

  test.each(['schoolLeader', 'colleague', 'administrator', 'otherMunicipality', 'leftPpr'] as const)('does not exist outside that team: %s', (name) =>
    expectHidden(people[name], `sparring_request where id = '${WAITING_REQUEST}'`),
  );
});

describe('a learning card', () => {
  test.each(['colleague', 'participant', 'administrator', 'otherMunicipality'] as const)('that waits for its reader does not exist for %s', (name) =>
    expectHidden(people[name], `learning_card where id = '${PROPOSED_CARD}'`),
  );
  test.each(['leader', 'schoolLeader', 'psychologist'] as const)('that waits for its reader is seen by author and readers: %s', (name) =>
    expectAllSeen(people[name], `learning_card where id = '${PROPOSED_CARD}'`),
  );
  test('that is released is seen in the whole municipality', () => expectAllSeen(people.colleague, `learning_card where id = '${RELEASED_CARD}'`));
  test('that is released does not exist in another municipality', () => expectHidden(people.otherMunicipality, `learning_card where id = '${RELEASED_CARD}'`));
});

describe('a community', () => {
  test.each(['leader', 'colleague', 'participant'] as const)('is seen by its house: %s', (name) => expectAllSeen(people[name], `community where id = '${COMMUNITY}'`));
  test.each(['schoolLeader', 'psychologist', 'administrator', 'otherMunicipality'] as const)('does not exist elsewhere: %s', (name) =>
    expectHidden(people[name], `community where id = '${COMMUNITY}'`),
  );
});

describe('what is somebody’s own', () => {
  test('is seen by that person: a draft', () => expectAllSeen(people.participant, 'draft'));
  test.each(['session', 'mutation'])('is seen by that person: a %s', (table) => expectAllSeen(people.leader, table));
  test.each([
    ['a draft', 'draft', 'leader'],
    ['a draft', 'draft', 'administrator'],
    ['a session', 'session', 'participant'],
    ['a session', 'session', 'administrator'],
    ['what exactly-once keeps', 'mutation', 'participant'],
    ['what exactly-once keeps', 'mutation', 'administrator'],
  ] as const)('does not exist for anybody else: %s (%s, %s)', (_sentence, table, name) => expectHidden(people[name], table));
  test('is not even a search, which nobody reads in the application', () => expectHidden(people.leader, 'access_log where case_id is null'));
});

describe('the map of a municipality', () => {
  test.each(['municipality', 'cluster', 'unit', 'person', 'membership'])('is known to its staff and not to another municipality: %s', async (table) => {
    const own = `${table} where ${table === 'municipality' ? 'id' : 'municipality_id'} = '${SOLVANG}'`;
    await expectAllSeen(people.colleague, own);
    await expectHidden(people.otherMunicipality, own);
  });
});

describe('no table at all, of today or tomorrow,', () => {
  test.each([
    ['shows a row to nobody', nobody],
    ['shows a row to somebody of a municipality that does not exist', { municipalityId: id(999), personId: people.leader.personId }],
    ['shows a row to a person without a municipality', { ...people.leader, municipalityId: '' }],
  ])('%s', async (_sentence, viewer) => {
    const tables = await database.privileged<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
    );
    expect(tables.length).toBeGreaterThan(25);
    for (const { name } of tables) await expectHidden(viewer, `"${name}"`);
  });
});
