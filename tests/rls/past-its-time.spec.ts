import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import { id, nobody, people } from './people';
import { adder, by, CASE } from './rows';
import { layOut, rowsThere } from './seen';

let database: TestDatabase;
const ago = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

beforeAll(async () => {
  database = await layOut();
  const add = adder(database);
  const draft = { caseId: CASE, personId: by, cipher: Buffer.from('…'), version: 1 };
  await add(
    'draft',
    { ...draft, kind: 'message', updatedAt: ago(29) },
    { ...draft, kind: 'measure', updatedAt: ago(31) },
  );
  const answer = { caseId: CASE, personId: by };
  await database.privileged('truncate known_answer');
  await add(
    'known_answer',
    { ...answer, hash: Buffer.from('young'), toldAt: ago(0.5 / 24) },
    { ...answer, hash: Buffer.from('old'), toldAt: ago(1.5 / 24) },
  );
  const mutation = { personId: by, operation: 'openCase', inputHmac: Buffer.from('…'), result: '{}' };
  await add('mutation', { ...mutation, id: id(801), at: ago(6) }, { ...mutation, id: id(802), at: ago(8) });
  const session = { personId: by, createdAt: ago(1) };
  await add('session', {
    ...session,
    id: id(803),
    tokenHash: Buffer.from('over'),
    expiresAt: ago(0.5),
  });
});
afterAll(() => database.remove());

describe('what is kept for a time only', () => {
  test.each([
    ['draft', people.schoolLeader, `kind = 'measure'`],
    ['known_answer', people.leader, `hash = 'old'`],
    ['mutation', people.schoolLeader, `id = '${id(802)}'`],
    ['session', people.schoolLeader, `id = '${id(803)}'`],
  ])('is not deleted by somebody else, however old: %s', async (table, somebody, old) => {
    expect(await database.change(somebody, `delete from ${table}`)).toBe(0);
    expect(
      await database.change({ ...nobody, municipalityId: somebody.municipalityId }, `delete from ${table}`),
    ).toBe(0);
    expect(await rowsThere(database, `${table} where ${old}`)).toBe(1);
  });

  test.each([
    ['a draft for 30 days', 'draft', `kind = 'message'`],
    ['what somebody was told for an hour', 'known_answer', `hash = 'young'`],
    ['what exactly-once remembers for 7 days', 'mutation', `id = '${id(801)}'`],
    ['a session until it runs out', 'session', `expires_at > now()`],
  ])('is: %s', async (_sentence, table, young) => {
    const before = await rowsThere(database, table);
    expect(await rowsThere(database, `${table} where ${young}`)).toBe(1);
    expect(await database.change(nobody, `delete from ${table}`)).toBe(before - 1);
    expect(await rowsThere(database, `${table} where ${young}`)).toBe(1);
    expect(await rowsThere(database, table)).toBe(1);
  });
});
