import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CLEARED } from '@faellesblik/platform/server/database/sweep';
import type { TestDatabase } from '../support/database';
import { CASE } from './rows';
import { nobody, people } from './people';
import { layOut, rowsThere } from './seen';
import { REFUSED } from './statements';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

describe('nothing that was written is deleted', () => {
  test.each(['"case"', 'learning_card', 'access_log', 'case_count', 'case_counter', 'mirror_entry'])(
    'not even by the leader: %s',
    (table) => expect(database.change(people.leader, `delete from ${table}`)).rejects.toMatchObject(REFUSED),
  );

  test.each(CLEARED.filter((table) => !['draft', 'known_answer'].includes(table)))(
    'neither by the leader nor by the sweep, while its forløb is not cleared: %s',
    async (table) => {
      const before = await rowsThere(database, table);
      expect(before).toBeGreaterThan(0);
      expect(await database.change(people.leader, `delete from ${table}`)).toBe(0);
      expect(await database.change(nobody, `delete from ${table}`)).toBe(0);
      expect(await rowsThere(database, table)).toBe(before);
    },
  );

  test('not by clearing a forløb by hand', async () => {
    const clear = `update "case" set state = 'cleared' where id = '${CASE}'`;
    await expect(database.change(people.leader, clear)).rejects.toMatchObject(REFUSED);
    // Without a condition nothing is read, so that only the checks of the update stand in the way.
    const clearAll = `update "case" set state = 'cleared'`;
    await expect(database.change(people.leader, clearAll)).rejects.toMatchObject(REFUSED);
    expect(await database.change(nobody, `update "case" set state = 'cleared'`)).toBe(0);
  });
});
