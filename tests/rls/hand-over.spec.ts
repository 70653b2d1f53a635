import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import { handOver } from './forloeb';
import { HOUSE, id, people, SCHOOL, type PersonName } from './people';
import { adder, CASE, COMMUNITY, HAND_OVER } from './rows';
import { expectAllSeen, expectHidden, layOut } from './seen';
import { eventBy, newId, person, REFUSED, values } from './statements';

const OFFERED = id(351);
const CLASS = id(313);
const offered = `hand_over where id = '${OFFERED}'`;
const asked = `hand_over_message where hand_over_id = '${OFFERED}'`;
const others: readonly PersonName[] = [
  'colleague',
  'removed',
  'movedAway',
  'psychologist',
  'clusterLeader',
  'administrator',
  'otherMunicipality',
];

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
  const add = adder(database);
  await add('hand_over', { ...handOver, id: OFFERED, state: 'offered' });
  const message = { handOverId: OFFERED, caseId: CASE, text: '…', at: '2022-04-02T10:00:00Z' };
  await add('hand_over_message', { ...message, id: id(352), authorId: people.schoolLeader.personId });
});
afterAll(() => database.remove());

const accept = (by: PersonName, community = CLASS): string =>
  `update hand_over set state = 'accepted', community_id = '${community}', decided_by = ${person(by)}, decided_at = now() where id = '${OFFERED}'`;
const decline = (by: PersonName): string =>
  `update hand_over set state = 'declined', word = '…', decided_by = ${person(by)}, decided_at = now() where id = '${OFFERED}'`;
const take = (by: PersonName, unit = SCHOOL, community = CLASS, state = 'sharedLook'): string =>
  `update "case" set unit_id = '${unit}', community_id = '${community}', holder_id = ${person(by)}, state = '${state}' where id = '${CASE}'`;
const message = (by: PersonName, number: number, to = OFFERED): string =>
  `insert into hand_over_message (municipality_id, id, hand_over_id, case_id, author_id, text, at)
   ${values(`'${newId}${number}', '${to}', '${CASE}', ${person(by)}, '…', now()`)}`;

describe('a hand-over that is offered', () => {
  test('is seen by the leader of the house that is asked, and by those who see the forløb', async () => {
    for (const name of ['schoolLeader', 'leader', 'participant', 'observer'] as const) {
      await expectAllSeen(database, people[name], offered);
      await expectAllSeen(database, people[name], asked);
    }
  });
  test.each(others)('does not exist for others: %s', async (name) => {
    await expectHidden(database, people[name], offered);
    await expectHidden(database, people[name], asked);
  });
  test.each([
    '"case" where id',
    'observation where case_id',
    'participant where case_id',
    'case_event where case_id',
  ])('shows the one who is asked nothing else of the forløb: %s', (from) =>
    expectHidden(database, people.schoolLeader, `${from} = '${CASE}'`),
  );
  test('is hidden from the house that is asked while the forløb rests', async () => {
    await database.privileged(
      `update "case" set state = 'paused', paused_from = 'wonder' where id = '${CASE}'`,
    );
    await expectHidden(database, people.schoolLeader, offered);
    await database.privileged(
      `update "case" set state = 'sharedLook', paused_from = null where id = '${CASE}'`,
    );
  });
  test('is no longer seen by the house that was asked when it has been withdrawn', () =>
    expectHidden(database, people.schoolLeader, `hand_over where id = '${HAND_OVER}'`));
});

describe('a question about a hand-over', () => {
  test('is written by the two sides while it is offered, in the own name', async () => {
    for (const [name, number] of [
      ['schoolLeader', 60],
      ['leader', 61],
    ] as const)
      expect(await database.change(people[name], message(name, number))).toBe(1);
    await expect(database.change(people.leader, message('schoolLeader', 62))).rejects.toMatchObject(REFUSED);
  });
  test.each(['participant', 'psychologist', 'otherMunicipality'] as const)(
    'is not written by others: %s',
    (name) => expect(database.change(people[name], message(name, 63))).rejects.toMatchObject(REFUSED),
  );
  test('is not written when nothing is offered any more', () =>
    expect(database.change(people.leader, message('leader', 64, HAND_OVER))).rejects.toMatchObject(REFUSED));
});

describe('who answers for a hand-over that waits', () => {
  const passOn = (to: PersonName): string =>
    `update hand_over set offered_by = ${person(to)} where id = '${OFFERED}'`;
  test('is who leads or holds the forløb, in the own name', async () => {
    expect(await database.change(people.leader, passOn('leader'))).toBe(1);
    await expect(database.change(people.leader, passOn('participant'))).rejects.toMatchObject(REFUSED);
  });
  test('is nobody else', async () => {
    expect(await database.change(people.participant, passOn('participant')).catch(() => 0)).toBe(0);
    await expect(database.change(people.schoolLeader, passOn('schoolLeader'))).rejects.toMatchObject(REFUSED);
  });
});

describe('who looks on until a day', () => {
  const until = (day: string): Promise<unknown> =>
    database.privileged(
      `update participant set last_day = ${day} where case_id = '${CASE}' and function = 'observer'`,
    );
  const forloeb = `"case" where id = '${CASE}'`;
  test('sees the forløb on it, and not after it', async () => {
    await until('current_date + 1');
    await expectAllSeen(database, people.observer, forloeb);
    await until('current_date - 1');
    await expectHidden(database, people.observer, forloeb);
    await until('null');
  });
  test('is not set by who takes part', async () => {
    const longer = `update participant set last_day = '2099-01-01' where case_id = '${CASE}' and person_id = ${person('observer')}`;
    await expect(database.change(people.observer, longer)).rejects.toMatchObject(REFUSED);
    expect(await database.change(people.participant, longer).catch(() => 0)).toBe(0);
  });
});

describe('the answer to a hand-over', () => {
  test.each(['leader', 'participant', 'psychologist', 'otherMunicipality'] as const)(
    'is not given by anybody but that leader: %s',
    async (name) => {
      expect(await database.change(people[name], accept(name)).catch(() => 0)).toBe(0);
    },
  );
  test('is given in the own name, to a community of the own house', async () => {
    await expect(database.change(people.schoolLeader, accept('leader'))).rejects.toMatchObject(REFUSED);
    await expect(
      database.change(people.schoolLeader, accept('schoolLeader', COMMUNITY)),
    ).rejects.toMatchObject({ code: '23503' });
  });
  test('takes no forløb by itself: without it the forløb cannot be moved, by nobody', async () => {
    expect(await database.change(people.schoolLeader, take('schoolLeader'))).toBe(0);
    await expect(database.change(people.leader, take('leader'))).rejects.toMatchObject(REFUSED);
    await expect(database.change(people.participant, take('schoolLeader'))).rejects.toMatchObject(REFUSED);
  });
  test.each([
    ['to another state', accept('schoolLeader'), take('schoolLeader', SCHOOL, CLASS, 'closed')],
    ['to another holder', accept('schoolLeader'), take('leader')],
    ['to another house', accept('schoolLeader'), take('schoolLeader', HOUSE, COMMUNITY)],
  ])('does not take the forløb %s', (_where, answer, move) =>
    expect(database.change(people.schoolLeader, `${answer}; ${move}`)).rejects.toMatchObject(REFUSED),
  );
  test('moves nothing when it is a no, and is told in the log all the same', async () => {
    const told = eventBy('schoolLeader', 'hand-over.declined', OFFERED);
    const lied = eventBy('schoolLeader', 'hand-over.accepted', OFFERED);
    await expect(
      database.change(people.schoolLeader, `${decline('schoolLeader')}; ${lied}`),
    ).rejects.toMatchObject(REFUSED);
    await expect(database.change(people.schoolLeader, told)).rejects.toMatchObject(REFUSED);
    expect(
      await database.change(
        people.schoolLeader,
        `${decline('schoolLeader')}; ${told}; ${take('schoolLeader')}`,
      ),
    ).toBe(0);
    await database.privileged(
      `update hand_over set state = 'offered', word = null, decided_by = null, decided_at = null where id = '${OFFERED}'`,
    );
  });
  test('takes the forløb in the same transaction, and with that the sight of it from the house it came from', async () => {
    expect(
      await database.change(people.schoolLeader, `${accept('schoolLeader')}; ${take('schoolLeader')}`),
    ).toBe(1);
    await expectAllSeen(database, people.schoolLeader, `"case" where id = '${CASE}'`);
    await database.privileged(`update participant set until = now() where case_id = '${CASE}'`);
    for (const name of ['leader', 'participant', 'observer'] as const)
      await expectHidden(database, people[name], `"case" where id = '${CASE}'`);
  });
});
