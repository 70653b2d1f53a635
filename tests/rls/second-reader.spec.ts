import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import { people, SOLVANG } from './people';
import { CASE, MEASURE, OF_THE_CASE, PROPOSED_CARD, RELEASED_CARD, SCHOOL_CASE } from './rows';
import { expectHidden, layOut, rowsThere } from './seen';
import { eventBy, messageBy, REFUSED, releaseBy } from './statements';

/** Has no part in any forløb, and has released another card of this one before. */
const reader = people.psychologist;
const RELEASE = releaseBy('psychologist');
const COUNTER = `case_counter where case_id = '${CASE}'`;
const COUNT = `update case_counter set sequence = sequence + 1 where case_id = '${CASE}'`;
const TOLD = `case_event where kind = 'card.released'`;
const TELL = eventBy('psychologist', 'card.released', PROPOSED_CARD);

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
  await database.privileged('insert into learning_card_source values ($1, $2, $3)', [
    SOLVANG,
    RELEASED_CARD,
    CASE,
  ]);
});
beforeEach(async () => {
  const asItWas = `state = 'proposed', reader_id = null, released_at = null`;
  await database.privileged(`update learning_card set ${asItWas} where id = '${PROPOSED_CARD}'`);
  await database.privileged(`delete from ${TOLD}`);
});
afterAll(() => database.remove());

/** How many rows the reader sees in the transaction of the release, when everything is written. */
async function seenMeanwhile(from: string): Promise<number | undefined> {
  const sql = `${RELEASE}; ${COUNT}; ${TELL}; select count(*)::integer as count from ${from}`;
  return (await database.as<{ count: number }>(reader, sql))[0]?.count;
}

describe('who releases a card', () => {
  test('counts and tells it in the log of the forløb it came from', async () => {
    expect(await database.change(reader, `${RELEASE}; ${TELL}; ${COUNT}`)).toBe(1);
    expect(await rowsThere(database, `${TOLD} and case_id = '${CASE}'`)).toBe(1);
  });

  test.each<[sentence: string, sql: string]>([
    ['an event of another kind', eventBy('psychologist', 'case.closed', PROPOSED_CARD)],
    ['the release of a card of before', eventBy('psychologist', 'card.released', RELEASED_CARD)],
    ['the release of what is no card', eventBy('psychologist', 'card.released', MEASURE)],
    ['it to another forløb', eventBy('psychologist', 'card.released', PROPOSED_CARD, SCHOOL_CASE)],
    ['it in the name of somebody else', eventBy('leader', 'card.released', PROPOSED_CARD)],
    ['a message', messageBy('psychologist', 14)],
  ])('does not write %s', async (_sentence, sql) => {
    await expect(database.change(reader, `${RELEASE}; ${sql}`)).rejects.toMatchObject(REFUSED);
  });

  test('writes nothing before that and nothing after it', async () => {
    await expect(database.change(reader, TELL)).rejects.toMatchObject(REFUSED);
    await database.change(reader, RELEASE);
    await expect(database.change(reader, TELL)).rejects.toMatchObject(REFUSED);
    expect(await database.change(reader, COUNT)).toBe(0);
  });

  test.each(OF_THE_CASE.filter(([, rows]) => rows !== COUNTER))(
    'sees of the forløb meanwhile neither %s',
    async (_sentence, rows) => {
      expect(await rowsThere(database, rows)).toBeGreaterThan(0);
      expect(await seenMeanwhile(rows)).toBe(0);
    },
  );

  test('knows in that transaction alone which forløb it is, and how many events it has', async () => {
    expect(await seenMeanwhile(COUNTER)).toBe(1);
    expect(await rowsThere(database, TOLD)).toBe(1);
    await expectHidden(database, reader, COUNTER);
    expect(await database.as(reader, 'select * from gate.just_released()')).toEqual([]);
  });
});

test('the forløb of a card is told to nobody but who has released it', async () => {
  const asked = 'select * from gate.just_released()';
  const asOther = `select set_config('app.person', '${people.schoolLeader.personId}', true)`;
  expect(await database.as(reader, `${RELEASE}; ${asOther}; ${asked}`)).toEqual([]);
});
