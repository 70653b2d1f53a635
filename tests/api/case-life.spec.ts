import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startApp, type TestApp } from '../support/app';
import {
  aCase,
  aParticipant,
  aRunningCase,
  aSharedLook,
  anObservation,
  anOpenRound,
} from '../support/builders';
import {
  answerRound,
  askForSparring,
  beginSharedLook,
  closeRound,
  holdReview,
  inviteParticipant,
  look,
  stateBasis,
  takeSparring,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
  ]);
});
afterAll(() => app.stop());

describe('a step that is not ready', () => {
  test('says what is missing', async () => {
    const caseId = await aCase(app, leader);
    const { code, details } = await refusal(beginSharedLook(leader, { caseId, version: 1 }));
    expect([code, details['missing']]).toEqual([
      'case.not-ready',
      ['observationWithStrength', 'secondAdult'],
    ]);
  });

  test.each([
    ['an objection without a reason', { answer: 'objection', wouldDo: 'Færre børn ad gangen.' }, 'reason'],
    [
      'an objection that says not what would do',
      { answer: 'objection', reason: 'Det er for mange.' },
      'wouldDo',
    ],
    ['a "ja, men" without the concern', { answer: 'yesBut' }, 'reason'],
  ] as const)('is %s', async (_, answer, field) => {
    const { roundId } = await anOpenRound(app, { leader, colleague });
    expect(await refusal(answerRound(colleague, { roundId, ...answer }))).toMatchObject({
      code: 'field.missing',
      details: { field },
    });
  });

  test('is a round with an open objection, until the one who objected says otherwise', async () => {
    const { roundId, caseId } = await anOpenRound(app, { leader, colleague });
    const decision = { roundId, decision: 'Vi prøver to hold.', reviewOn: app.clock.day(42) };
    await answerRound(colleague, {
      roundId,
      answer: 'objection',
      reason: 'Det er for mange.',
      wouldDo: 'Færre børn ad gangen.',
    });
    await answerRound(leader, { roundId, answer: 'yes' });
    expect(await refusal(closeRound(leader, decision))).toMatchObject({ code: 'case.not-ready' });
    await answerRound(colleague, { roundId, answer: 'yes' });
    await closeRound(leader, decision);
    expect((await look(leader, caseId)).state).toBe('running');
  });

  test('is closing a round without having answered oneself', async () => {
    const { roundId } = await anOpenRound(app, { leader, colleague });
    await answerRound(colleague, { roundId, answer: 'yes' });
    app.clock.pass({ days: 4 });
    expect(
      await refusal(closeRound(leader, { roundId, decision: 'Vi gør det.', reviewOn: app.clock.day(42) })),
    ).toMatchObject({ code: 'round.answer-first' });
  });
});

describe('status', () => {
  test.each([
    ['goalReached', 'review'],
    ['worksContinue', 'running'],
    ['adjust', 'sharedLook'],
    ['inviteMore', 'sharedLook'],
  ] as const)('%s leads to %s', async (outcome, state) => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    const { version } = await look(leader, caseId);
    const invited =
      outcome === 'inviteMore'
        ? { inviteUnitId: app.solvang.unit('PPR Solvang'), inviteQuestion: 'Vil I se med på overgangene?' }
        : {};
    await holdReview(leader, {
      caseId,
      version,
      outcome,
      reason: 'Vi har set på tegnene sammen.',
      ...invited,
    });
    expect((await look(leader, caseId)).state).toBe(state);
  });

  test('that invites more people asks the unit, and a colleague there takes it', async () => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    const { version } = await look(leader, caseId);
    const invited = {
      inviteUnitId: app.solvang.unit('PPR Solvang'),
      inviteQuestion: 'Vil I se med på overgangene?',
    };
    await holdReview(leader, {
      caseId,
      version,
      outcome: 'inviteMore',
      reason: 'Vi er gået i stå.',
      ...invited,
    });
    expect(await refusal(look(ppr, caseId))).toMatchObject({ status: 404 });
    const [request] = await app.database.privileged<{ id: string }>(
      'select id from sparring_request where case_id = $1',
      [caseId],
    );
    await takeSparring(ppr, { requestId: request?.id ?? '' });
    expect((await look(ppr, caseId)).id).toBe(caseId);
  });
});

describe('who may not', () => {
  test.each<[string, (caseId: string) => Promise<unknown>]>([
    [
      'a pædagog does not invite',
      (caseId) =>
        inviteParticipant(colleague, {
          caseId,
          personId: ppr.personId,
          function: 'ppr',
          seesFrom: 'start',
          secondAdult: false,
        }),
    ],
    [
      'a pædagog who does not hold the forløb does not ask for sparring',
      (caseId) =>
        askForSparring(colleague, {
          caseId,
          unitId: app.solvang.unit('PPR Solvang'),
          question: 'Vil I se med?',
          urgency: 'canWait',
        }),
    ],
  ])('%s', async (_, attempt) => {
    const caseId = await aSharedLook(app, { leader, colleague });
    expect(await refusal(attempt(caseId))).toMatchObject({ code: expect.stringMatching(/not-allowed$/) });
  });

  test('an observer shares nothing', async () => {
    const caseId = await aCase(app, leader);
    await aParticipant(leader, caseId, colleague.personId, { function: 'observer', seesFrom: 'today' });
    expect(await refusal(anObservation(colleague, caseId))).toMatchObject({ code: 'case.not-allowed' });
  });
});
