import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Database } from '@faellesblik/platform/server/database/database';
import { startApp, type TestApp } from '../support/app';
import { aCase, aHandOver, anObservation, aParticipant } from '../support/builders';
import { whereItIs } from '../support/hand-overs';
import { closed } from '../support/learning';
import {
  acceptHandOver,
  answerHolderOffer,
  askForSparring,
  beginSharedLook,
  inviteParticipant,
  look,
  offerHolder,
  pauseCase,
  removeParticipant,
} from '../support/operations';
import { Refusal, signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let schoolLeader: SignedIn;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, schoolLeader] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'leder-skole'),
  ]);
});
afterAll(() => app.stop());

beforeEach(async () => {
  caseId = await aCase(app, leader);
});

type Outcome = 'done' | 'refused';
type Step = () => Promise<unknown>;

/** Starts both while somebody else has the forløb in hand, the first first, and lets them go on when both wait for it. */
async function atOnce(first: Step, second: Step): Promise<readonly Outcome[]> {
  const [who] = await app.database.privileged<{ municipalityId: string }>(
    'select municipality_id as "municipalityId" from "case" where id = $1',
    [caseId],
  );
  if (!who) throw new Error('There is no such forløb.');
  const outcomes = await app.get(Database).transaction({ ...who, personId: leader.personId }, async (tx) => {
    await tx.query('select from "case" where id = $1 for update', [caseId]);
    return [await started(first, 1), await started(second, 2)];
  });
  return Promise.all(outcomes.map(({ outcome }) => outcome));
}

/** Started, and either over or the nth that waits. */
async function started(step: Step, nth: number): Promise<{ readonly outcome: Promise<Outcome> }> {
  let over = false;
  const outcome = outcomeOf(step()).finally(() => {
    over = true;
  });
  while (!over && (await waiting()) < nth);
  return { outcome };
}

const outcomeOf = (attempt: Promise<unknown>): Promise<Outcome> =>
  attempt.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal && error.status < 500) return 'refused';
      throw error;
    },
  );

async function waiting(): Promise<number> {
  const rows = await app.database.privileged(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length;
}

describe('a step that is taken while the one who is offered the role is taken out', () => {
  let version: number;
  const takeOut: Step = () => removeParticipant(leader, { caseId, personId: colleague.personId });

  beforeEach(async () => {
    await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
    await anObservation(colleague, caseId);
    await offerHolder(leader, { caseId, personId: colleague.personId });
    ({ version } = await look(leader, caseId));
  });

  test.each<[state: string, step: Step]>([
    ['sharedLook', () => beginSharedLook(leader, { caseId, version })],
    [
      'paused',
      () => pauseCase(leader, { caseId, version, reason: 'Det er ferie.', lookAgain: app.clock.day(9) }),
    ],
    ['closed', () => closed(leader, caseId)],
  ])('stays taken: %s', async (state, step) => {
    expect((await atOnce(step, takeOut))[0]).toBe('done');
    expect((await look(leader, caseId)).state).toBe(state);
  });

  test('is refused when it came second and was for how it stood before', async () => {
    expect(await atOnce(takeOut, () => beginSharedLook(leader, { caseId, version }))).toEqual([
      'done',
      'refused',
    ]);
    expect((await look(leader, caseId)).state).toBe('wonder');
  });

  test('makes them tovholder, who then is not taken out', async () => {
    const accept: Step = () => answerHolderOffer(colleague, { caseId, accept: true });
    expect(await atOnce(accept, takeOut)).toEqual(['done', 'refused']);
    const { holder, participants } = await whereItIs(leader, caseId);
    expect(holder.id).toBe(colleague.personId);
    expect(participants.map(({ person }) => person.id)).toContain(colleague.personId);
  });
});

describe('when another house takes it over, the old one', () => {
  let accept: Step;

  beforeEach(async () => {
    const handOverId = await aHandOver(app, leader, caseId);
    const communityId = app.solvang.community('0.a');
    accept = () => acceptHandOver(schoolLeader, { handOverId, communityId });
  });

  test('asks no team any more', async () => {
    const unitId = app.solvang.unit('PPR Solvang');
    const ask: Step = () =>
      askForSparring(leader, { caseId, unitId, question: 'Hvad ser I?', urgency: 'canWait' });
    expect(await atOnce(accept, ask)).toEqual(['done', 'refused']);
    expect((await whereItIs(schoolLeader, caseId)).requests).toEqual([]);
  });

  test('does not close it any more', async () => {
    expect(await atOnce(accept, () => closed(leader, caseId))).toEqual(['done', 'refused']);
    expect((await look(schoolLeader, caseId)).state).toBe('sharedLook');
  });

  test('has ended it, or it is the other’s: when both reach for it crosswise, one of them is refused', async () => {
    const [close, taken] = await atOnce(() => closed(leader, caseId), accept);
    expect([close, taken].toSorted()).toEqual(['done', 'refused']);
    expect((await look(leader, caseId)).state).toBe(close === 'done' ? 'closed' : 'sharedLook');
  });

  test('invites nobody any more', async () => {
    const { personId } = colleague;
    const invited = {
      caseId,
      personId,
      function: 'paedagog',
      seesFrom: 'start',
      secondAdult: false,
    } as const;
    expect(await atOnce(accept, () => inviteParticipant(leader, invited))).toEqual(['done', 'refused']);
    const { participants } = await whereItIs(schoolLeader, caseId);
    expect(participants.map(({ person }) => person.id)).not.toContain(personId);
  });
});
