import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import {
  CASE,
  CLOSED_ROUND,
  NEW_OBSERVATION,
  OF_THE_CASE,
  OLD,
  OLD_OBSERVATION,
  OPEN_ROUND,
  SHOWN_OBSERVATION,
  WITHDRAWN_OBSERVATION,
  WITHDRAWN_VOICE,
} from './rows';
import { id, people, SOLVANG, type PersonName } from './people';
import { expectAllSeen, expectHidden, layOut } from './seen';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

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

describe.each(OF_THE_CASE)('%s', (_sentence, rows) => {
  test('is seen by the leader of the house', () => expectAllSeen(database, people.leader, rows));
  test.each(outsiders)('does not exist for %s', (_outsider, name) =>
    expectHidden(database, people[name], rows),
  );
});

describe('a forløb that is asked for as many people at once', () => {
  const asked = Object.values(people).map(({ personId }) => personId);
  const newest = `select person_id, sequence from gate.newest_for('${CASE}', $1)`;

  test('is there for exactly those who see it when they ask themselves', async () => {
    const seenBy = new Map<string, number>();
    for (const viewer of Object.values(people).filter((one) => one.municipalityId === SOLVANG)) {
      const counter = `select sequence from case_counter where case_id = '${CASE}'`;
      const [own] = await database.as<{ sequence: number }>(viewer, counter);
      if (own) seenBy.set(viewer.personId, own.sequence);
    }
    const all = await database.as<{ person_id: string; sequence: number }>(people.leader, newest, [asked]);
    expect(new Map(all.map((one) => [one.person_id, one.sequence]))).toEqual(seenBy);
    expect([seenBy.size > 1, seenBy.size < asked.length]).toEqual([true, true]);
  });

  test('is there for nobody when somebody of another municipality asks', async () => {
    expect(await database.as(people.otherMunicipality, newest, [asked])).toEqual([]);
  });

  test('leaves the asking person who it was', async () => {
    const [after] = await database.as(
      people.participant,
      `select gate.person() as person from (${newest}) as told limit 1`,
      [asked],
    );
    expect(after).toEqual({ person: people.participant.personId });
  });
});

describe('who takes part from today', () => {
  test.each([
    ['an observation', 'observation', 'shared_at'],
    ['a child’s voice', 'child_voice', 'at'],
    ['contact with the parents', 'parent_contact', 'at'],
    ['a message', 'message', 'at'],
    ['a follow-up', 'follow_up', 'at'],
    ['a status', 'review', 'at'],
    ['a closing', 'closing', 'at'],
    ['an event', 'case_event', 'at'],
  ])('does not see %s from before, and sees what came after', async (_sentence, table, at) => {
    await expectHidden(database, people.newcomer, `${table} where case_id = '${CASE}' and ${at} <= '${OLD}'`);
    await expectAllSeen(database, people.newcomer, `${table} where case_id = '${CASE}' and ${at} > '${OLD}'`);
  });

  test('does not see what an observation from before said before it was revised', async () => {
    await expectHidden(
      database,
      people.newcomer,
      `observation_revision where observation_id = '${OLD_OBSERVATION}'`,
    );
  });

  test.each(['observation_addition', 'assessment', 'assessment_declined'])(
    'nor what was put to it: %s',
    (table) =>
      expectHidden(database, people.newcomer, `${table} where observation_id = '${OLD_OBSERVATION}'`),
  );

  test.each([
    ['the forløb itself', `"case" where id = '${CASE}'`],
    ['the measures that are agreed', `measure where case_id = '${CASE}'`],
    ['the rounds', `agreement_round where case_id = '${CASE}'`],
  ])('sees %s', (_sentence, rows) => expectAllSeen(database, people.newcomer, rows));
});

describe('an observation that was taken back', () => {
  test.each(['leader', 'observer', 'newcomer'] as const)('does not exist for %s', (name) =>
    expectHidden(database, people[name], `observation where id = '${WITHDRAWN_OBSERVATION}'`),
  );

  test.each(['observation_revision', 'observation_addition', 'assessment_declined'])(
    'has nothing left to read, also for its author: %s',
    (table) =>
      expectHidden(
        database,
        people.participant,
        `${table} where observation_id = '${WITHDRAWN_OBSERVATION}'`,
      ),
  );
});

describe('a perspective that was taken back', () => {
  test.each(['leader', 'observer', 'newcomer'] as const)('does not exist for %s', (name) =>
    expectHidden(database, people[name], `child_voice where id = '${WITHDRAWN_VOICE}'`),
  );

  test('has nothing left to read of what it said before, also for its author', () =>
    expectHidden(
      database,
      people.participant,
      `perspective_revision where perspective_id = '${WITHDRAWN_VOICE}'`,
    ));

  test('and one from before has said nothing to who sees from later', async () => {
    await expectHidden(database, people.newcomer, `perspective_revision where perspective_id = '${id(331)}'`);
    await expectAllSeen(
      database,
      people.newcomer,
      `perspective_revision where perspective_id = '${id(334)}'`,
    );
  });
});

describe('one of two numbers for the participation', () => {
  const first = `assessment where observation_id = '${NEW_OBSERVATION}'`;

  test.each(['leader', 'observer', 'newcomer'] as const)('is hidden until the other is there: %s', (name) =>
    expectHidden(database, people[name], first),
  );

  test('is seen by who gave it', () => expectAllSeen(database, people.participant, first));

  test.each(['leader', 'observer', 'newcomer'] as const)(
    'is seen by all when it is shown alone: %s',
    (name) =>
      expectAllSeen(database, people[name], `assessment where observation_id = '${SHOWN_OBSERVATION}'`),
  );
});

describe('answers in a round', () => {
  const inOpenRound = `stance where round_id = '${OPEN_ROUND}'`;
  const inClosedRound = `stance where round_id = '${CLOSED_ROUND}'`;

  test.each([
    ['who is asked and has not answered', 'participant'],
    ['an observer', 'observer'],
    ['who came later', 'newcomer'],
  ] as const)('are hidden from %s while it is open', (_sentence, name) =>
    expectHidden(database, people[name], inOpenRound),
  );

  test('are seen by who has answered', () => expectAllSeen(database, people.leader, inOpenRound));

  test.each(['participant', 'observer', 'newcomer'] as const)(
    'are seen by all who take part when it is closed: %s',
    (name) => expectAllSeen(database, people[name], inClosedRound),
  );
});
