import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import {
  CASE,
  COMMUNITY,
  PROPOSAL,
  PROPOSAL_OF_PPR,
  PROPOSED_CARD,
  RELEASED_CARD,
  WAITING_REQUEST,
} from './rows';
import { id, nobody, people, SOLVANG } from './people';
import { expectAllSeen, expectHidden, layOut } from './seen';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

describe('a request for sparring', () => {
  test('is seen alone by the team that was asked, before anybody takes it', async () => {
    await expectAllSeen(database, people.psychologist, `sparring_request where id = '${WAITING_REQUEST}'`);
    await expectHidden(database, people.psychologist, `"case" where id = '${CASE}'`);
  });

  test.each(['schoolLeader', 'colleague', 'administrator', 'otherMunicipality', 'leftPpr'] as const)(
    'does not exist outside that team: %s',
    (name) => expectHidden(database, people[name], `sparring_request where id = '${WAITING_REQUEST}'`),
  );
});

describe('a learning card', () => {
  test.each(['colleague', 'participant', 'administrator', 'otherMunicipality'] as const)(
    'that waits for its reader does not exist for %s',
    (name) => expectHidden(database, people[name], `learning_card where id = '${PROPOSED_CARD}'`),
  );
  test.each(['leader', 'schoolLeader', 'psychologist'] as const)(
    'that waits for its reader is seen by author and readers: %s',
    (name) => expectAllSeen(database, people[name], `learning_card where id = '${PROPOSED_CARD}'`),
  );
  test('that is released is seen in the whole municipality', () =>
    expectAllSeen(database, people.colleague, `learning_card where id = '${RELEASED_CARD}'`));
  test('that is released does not exist in another municipality', () =>
    expectHidden(database, people.otherMunicipality, `learning_card where id = '${RELEASED_CARD}'`));
});

describe('what the municipality adds to the language mirror', () => {
  test.each(['colleague', 'psychologist', 'administrator'] as const)('is seen in all of it: %s', (name) =>
    expectAllSeen(database, people[name], `mirror_entry where municipality_id = '${SOLVANG}'`),
  );
  test('does not exist in another municipality', () =>
    expectHidden(database, people.otherMunicipality, `mirror_entry where municipality_id = '${SOLVANG}'`));
});

describe('a community', () => {
  test.each(['leader', 'colleague', 'participant'] as const)('is seen by its house: %s', (name) =>
    expectAllSeen(database, people[name], `community where id = '${COMMUNITY}'`),
  );
  test('is seen by those who help every house, so that they can propose a forløb about it', () =>
    expectAllSeen(database, people.psychologist, `community where id = '${COMMUNITY}'`));
  test.each(['schoolLeader', 'leftPpr', 'administrator', 'otherMunicipality'] as const)(
    'does not exist elsewhere: %s',
    (name) => expectHidden(database, people[name], `community where id = '${COMMUNITY}'`),
  );
});

describe('a proposal', () => {
  test.each([
    ['its leader', 'leader', PROPOSAL],
    ['who made it', 'colleague', PROPOSAL],
    ['its leader, when PPR made it', 'leader', PROPOSAL_OF_PPR],
    ['PPR, who made it', 'psychologist', PROPOSAL_OF_PPR],
  ] as const)('is seen by %s', (_who, name, proposal) =>
    expectAllSeen(database, people[name], `case_proposal where id = '${proposal}'`),
  );
  test.each([
    ['a colleague of the same house', 'participant', PROPOSAL],
    ['another one who has proposed', 'psychologist', PROPOSAL],
    ['another one who has proposed', 'colleague', PROPOSAL_OF_PPR],
    ['the leader of another house', 'schoolLeader', PROPOSAL],
    ['who has left the house', 'movedAway', PROPOSAL],
    ['the klyngeleder', 'clusterLeader', PROPOSAL],
    ['the administrator', 'administrator', PROPOSAL],
    ['another municipality', 'otherMunicipality', PROPOSAL],
  ] as const)('does not exist for %s', (_who, name, proposal) =>
    expectHidden(database, people[name], `case_proposal where id = '${proposal}'`),
  );
});

describe('what is somebody’s own', () => {
  test('is seen by that person: a draft', () => expectAllSeen(database, people.participant, 'draft'));
  test.each(['session', 'mutation'])('is seen by that person: a %s', (table) =>
    expectAllSeen(database, people.leader, table),
  );
  test.each([
    ['a draft', 'draft', 'leader'],
    ['a draft', 'draft', 'administrator'],
    ['a session', 'session', 'participant'],
    ['a session', 'session', 'administrator'],
    ['what exactly-once keeps', 'mutation', 'participant'],
    ['what exactly-once keeps', 'mutation', 'administrator'],
  ] as const)('does not exist for anybody else: %s (%s, %s)', (_sentence, table, name) =>
    expectHidden(database, people[name], table),
  );
  test('is not even a search, which nobody reads in the application', () =>
    expectHidden(database, people.leader, 'access_log where case_id is null'));
});

describe('the map of a municipality', () => {
  test.each(['municipality', 'cluster', 'unit', 'person', 'membership'])(
    'is known to its staff and not to another municipality: %s',
    async (table) => {
      const own = `${table} where ${table === 'municipality' ? 'id' : 'municipality_id'} = '${SOLVANG}'`;
      await expectAllSeen(database, people.colleague, own);
      await expectHidden(database, people.otherMunicipality, own);
    },
  );
});

describe('no table at all, of today or tomorrow,', () => {
  test.each([
    ['shows a row to nobody', nobody],
    [
      'shows a row to somebody of a municipality that does not exist',
      { municipalityId: id(999), personId: people.leader.personId },
    ],
    ['shows a row to a person without a municipality', { ...people.leader, municipalityId: '' }],
  ])('%s', async (_sentence, viewer) => {
    const tables = await database.privileged<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'`,
    );
    expect(tables.length).toBeGreaterThan(25);
    for (const { name } of tables) await expectHidden(database, viewer, `"${name}"`);
  });
});
