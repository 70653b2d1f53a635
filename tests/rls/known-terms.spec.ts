import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase, Viewer } from '../support/database';
import { nobody, people, type PersonName } from './people';
import { CASE } from './rows';
import { expectAllSeen, expectHidden, layOut, rowsThere } from './seen';
import { person, REFUSED, values } from './statements';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

const terms = `known_terms where case_id = '${CASE}'`;
const others: readonly PersonName[] = [
  'participant',
  'newcomer',
  'observer',
  'colleague',
  'removed',
  'schoolLeader',
];
const outside: readonly PersonName[] = [
  'colleague',
  'removed',
  'movedAway',
  'schoolLeader',
  'psychologist',
  'administrator',
  'otherMunicipality',
];

async function asHolder<Result>(work: (holder: Viewer) => Promise<Result>): Promise<Result> {
  const hold = (name: PersonName): Promise<unknown> =>
    database.privileged(`update "case" set holder_id = ${person(name)} where id = '${CASE}'`);
  await hold('participant');
  try {
    return await work(people.participant);
  } finally {
    await hold('leader');
  }
}

describe('what was done with the known terms', () => {
  const done = `access_log where case_id = '${CASE}' and what like 'known-term%'`;
  test('is seen by who leads the house', () => expectAllSeen(database, people.leader, done));
  test('is seen by who holds the forløb', () => asHolder((holder) => expectAllSeen(database, holder, done)));
  test.each([...others, 'otherMunicipality'] as const)('does not exist for others: %s', (name) =>
    expectHidden(database, people[name], done),
  );
});

describe('the known terms of a forløb', () => {
  test('are seen by who leads the house', () => expectAllSeen(database, people.leader, terms));
  test('are seen by who holds the forløb', () =>
    asHolder((holder) => expectAllSeen(database, holder, terms)));
  test.each([...others, 'otherMunicipality'] as const)('do not exist for others: %s', (name) =>
    expectHidden(database, people[name], terms),
  );

  test.each(others)('are not changed by others: %s', async (name) => {
    const sql = `update known_terms set version = 9, changed_by = ${person(name)} where case_id = '${CASE}'`;
    expect(await database.change(people[name], sql)).toBe(0);
  });

  test('are changed by who holds the forløb, in the own name', async () => {
    const sql = (name: PersonName): string =>
      `update known_terms set version = 2, changed_by = ${person(name)} where case_id = '${CASE}'`;
    await asHolder(async (holder) => {
      await expect(database.change(holder, sql('leader'))).rejects.toMatchObject(REFUSED);
      expect(await database.change(holder, sql('participant'))).toBe(1);
    });
  });

  const sealedFor = (viewer: Viewer): Promise<{ there: boolean }[]> =>
    database.as(viewer, `select gate.sealed_terms('${CASE}') is not null as there`);

  test.each(['leader', 'participant', 'newcomer', 'observer'] as const)(
    'are at hand, sealed, to match the text of who sees the forløb: %s',
    async (name) => expect(await sealedFor(people[name])).toEqual([{ there: true }]),
  );
  test.each(outside)('are at hand for nobody else: %s', async (name) => {
    expect(await rowsThere(database, terms)).toBe(1);
    expect(await sealedFor(people[name])).toEqual([{ there: false }]);
  });
});

describe('beside the known terms', () => {
  const answers = `known_answer where case_id = '${CASE}'`;
  test('what somebody was told is counted for that person', () =>
    expectAllSeen(database, people.participant, answers));
  test.each(['leader', 'observer', 'administrator', 'otherMunicipality'] as const)(
    '… and does not exist for others: %s',
    (name) => expectHidden(database, people[name], answers),
  );

  test.each<[sentence: string, PersonName, sql: string]>([
    [
      'terms by who only takes part',
      'participant',
      `insert into known_terms (municipality_id, case_id, sealed, version, changed_by, changed_at) ${values(`'${CASE}', 'x', 1, ${person('participant')}, now()`)}`,
    ],
    [
      'a key by who does not see the forløb',
      'schoolLeader',
      `insert into case_key (municipality_id, case_id, wrapped) ${values(`'${CASE}', 'x'`)}`,
    ],
    [
      'a dismissal by who does not see the forløb',
      'schoolLeader',
      `insert into dismissal (municipality_id, case_id, hash, dismissed_by, dismissed_at) ${values(`'${CASE}', 'x', ${person('schoolLeader')}, now()`)}`,
    ],
    [
      'a dismissal in the name of somebody else',
      'participant',
      `insert into dismissal (municipality_id, case_id, hash, dismissed_by, dismissed_at) ${values(`'${CASE}', 'x', ${person('leader')}, now()`)}`,
    ],
    [
      'an answer told to somebody else',
      'participant',
      `insert into known_answer (municipality_id, case_id, person_id, hash, told_at) ${values(`'${CASE}', ${person('leader')}, 'x', now()`)}`,
    ],
    [
      'another key in the place of the one there is',
      'leader',
      `update case_key set wrapped = 'x' where case_id = '${CASE}'`,
    ],
  ])('is refused: %s', async (_sentence, writer, sql) => {
    await expect(database.change(people[writer], sql)).rejects.toMatchObject(REFUSED);
  });

  test('a count is not forgotten by who is counted', async () => {
    expect(await database.change(people.participant, 'delete from known_answer')).toBe(0);
    expect(await rowsThere(database, answers)).toBe(1);
  });

  test.each(['case_key', 'known_terms', 'dismissal'])(
    'goes with the sweep that clears the forløb, and by nobody’s hand: %s',
    async (table) => {
      const gone = (viewer: Viewer): Promise<number> =>
        database.change(viewer, `delete from ${table} where case_id = '${CASE}'`);
      for (const name of ['leader', 'participant'] as const) expect(await gone(people[name])).toBe(0);
      expect(await database.change(nobody, `delete from ${table}`)).toBe(0);
      await database.privileged(`update "case" set state = 'cleared' where id = '${CASE}'`);
      for (const name of ['leader', 'participant'] as const) expect(await gone(people[name])).toBe(0);
      expect(await rowsThere(database, table)).toBeGreaterThan(0);
      await database.change(nobody, `delete from ${table}`);
      expect(await rowsThere(database, table)).toBe(0);
      await database.privileged(`update "case" set state = 'sharedLook' where id = '${CASE}'`);
    },
  );
});
