import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import { people, PPR, SCHOOL, type PersonName } from './people';
import { CASE, DUTY_CHECK, DUTY_CHECK_OF_SCHOOL } from './rows';
import { expectAllSeen, expectHidden, layOut } from './seen';
import { dutyCheckBy, person, REFUSED, values } from './statements';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

const one = (id: string): string => `duty_check where id = '${id}'`;
const everybody = Object.keys(people) as readonly PersonName[];
const but = (...names: readonly PersonName[]): readonly PersonName[] =>
  everybody.filter((name) => !names.includes(name));

describe('that somebody has considered the duty to notify', () => {
  test.each(['participant', 'leader'] as const)(
    'is seen by the person and the leader of the unit: %s',
    (name) => expectAllSeen(database, people[name], one(DUTY_CHECK)),
  );
  test.each(but('participant', 'leader'))('does not exist for %s', (name) =>
    expectHidden(database, people[name], one(DUTY_CHECK)),
  );

  test.each(but('leftPpr'))(
    'by somebody of another house does not exist for %s: not for who leads the forløb, nor for that leader, who does not see it',
    (name) => expectHidden(database, people[name], one(DUTY_CHECK_OF_SCHOOL)),
  );
  test('is still seen by the person who has left', () =>
    expectAllSeen(database, people.leftPpr, one(DUTY_CHECK_OF_SCHOOL)));

  test('is seen by the leader of another house while she takes part, and that is the only one she sees', async () => {
    await database.privileged(
      `insert into participant (municipality_id, case_id, person_id, unit_id, function, sees_from, invited_by, since)
       ${values(`'${CASE}', ${person('schoolLeader')}, '${SCHOOL}', 'leader', 'today', ${person('leader')}, now()`)}`,
    );
    await expectAllSeen(database, people.schoolLeader, one(DUTY_CHECK_OF_SCHOOL));
    await expectHidden(database, people.schoolLeader, one(DUTY_CHECK));
    await database.privileged(`delete from participant where person_id = ${person('schoolLeader')}`);
  });
});

describe('a duty check', () => {
  test.each<[PersonName, number]>([
    ['leader', 66],
    ['participant', 67],
    ['newcomer', 68],
    ['observer', 69],
  ])('is kept by whoever sees the forløb: %s', async (name, number) => {
    expect(await database.change(people[name], dutyCheckBy(name, number))).toBe(1);
  });

  test.each<[sentence: string, writer: PersonName, sql: string]>([
    ['in the name of somebody else', 'leader', dutyCheckBy('participant', 71)],
    ['of a unit one does not work in', 'participant', dutyCheckBy('participant', 72, PPR)],
    ['by a colleague who does not take part', 'colleague', dutyCheckBy('colleague', 73)],
    ['by who was taken out', 'removed', dutyCheckBy('removed', 74)],
    ['by the leader of another house', 'schoolLeader', dutyCheckBy('schoolLeader', 75, SCHOOL)],
    ['from another municipality', 'otherMunicipality', dutyCheckBy('otherMunicipality', 76)],
    ['with another result afterwards', 'participant', `update duty_check set result = 'reported'`],
  ])('is refused %s', async (_sentence, writer, sql) => {
    await expect(database.change(people[writer], sql)).rejects.toMatchObject(REFUSED);
  });

  test('has nowhere to write what it is about', async () => {
    const columns = await database.privileged<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = 'duty_check'::regclass and attnum > 0 order by attnum`,
    );
    expect(columns.filter(({ type }) => type !== 'uuid')).toEqual([
      { name: 'at', type: 'timestamp with time zone' },
      { name: 'result', type: 'text' },
    ]);
    const [checked] = await database.privileged<{ said: string }>(
      `select pg_get_constraintdef(oid) as said from pg_constraint where conrelid = 'duty_check'::regclass and contype = 'c'`,
    );
    expect(checked?.said).toMatch(/notRelevant.*discussedWithLeader.*reported/);
  });

  test.each(['leader', 'participant', 'administrator'] as const)('is deleted by nobody: %s', async (name) => {
    expect(await database.change(people[name], 'delete from duty_check')).toBe(0);
  });
});
