import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type * as Types from '@faellesblik/contracts/generated/schema';
import { Sweep } from '@faellesblik/platform/server/database/sweep';
import { startApp, type TestApp } from '../support/app';
import { aHandOver, aRunningCase } from '../support/builders';
import { handOverOnBoard, readHandOver, WAITING, whereItIs } from '../support/hand-overs';
import {
  acceptHandOver,
  answerHolderOffer,
  askForSparring,
  declineHandOver,
  offerHolder,
  takeSparring,
  writeHandOverMessage,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let schoolLeader: SignedIn;
let caseId: string;
let handOverId: string;

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
  ({ caseId } = await aRunningCase(app, { leader, colleague }));
  handOverId = await aHandOver(app, leader, caseId);
});

const where = (who: SignedIn): Promise<Types.CaseWorkspace> => whereItIs(who, caseId);
const board = (who: SignedIn): Promise<Partial<Types.HandOverNews> | undefined> =>
  handOverOnBoard(who, handOverId);
const accept = (): Promise<unknown> =>
  acceptHandOver(schoolLeader, { handOverId, communityId: app.solvang.community('0.a') });

describe('what a hand-over brings with it', () => {
  test('the former holder looks on until a day, and no more', async () => {
    await accept();
    const lastDay = (day: string): Promise<unknown> =>
      app.database.privileged(
        `update participant set last_day = ${day} where case_id = $1 and last_day is not null`,
        [caseId],
      );
    await lastDay('current_date + 1');
    await app.get(Sweep).sweep();
    expect((await where(leader)).participants).toHaveLength(2);
    await lastDay('current_date - 1');
    expect((await refusal(where(leader))).code).toBe('not-found');
    expect((await where(schoolLeader)).participants).toHaveLength(2);
    await app.get(Sweep).sweep();
    expect((await where(schoolLeader)).participants.map(({ person }) => person.id)).toEqual([
      schoolLeader.personId,
    ]);
  });

  test('a sparring request that nobody has taken is withdrawn, and one that somebody has taken stays', async () => {
    const [taker, ppr] = await Promise.all([signInAs(app, 'support'), signInAs(app, 'ppr')]);
    const pprUnit = app.solvang.unit('PPR Solvang');
    const ask = async (unitId: string): Promise<string | null | undefined> =>
      (await askForSparring(leader, { caseId, unitId, question: 'Hvad ser I?', urgency: 'canWait' }))
        .subjectId;
    await ask(pprUnit);
    const requestId = (await ask(app.solvang.unit('Support Solvang'))) ?? '';
    await takeSparring(taker, { requestId });
    const waiting = async (): Promise<number> =>
      (await ppr.ask(WAITING, {})).sparringInbox.filter(({ question }) => question === 'Hvad ser I?').length;
    expect(await waiting()).toBe(1);
    await accept();
    expect(await waiting()).toBe(0);
    const there = await where(schoolLeader);
    const withdrawn = there.requests.filter(({ withdrawnAt }) => withdrawnAt !== null);
    expect(there.requests).toHaveLength(2);
    expect(withdrawn.map(({ unit }) => unit.id)).toEqual([pprUnit]);
    expect(there.events.map(({ kind }) => kind)).toContain('sparring.withdrawn');
  });

  test('a new holder takes the offer over: answers the receiver, hears the answer, and looks on after', async () => {
    await offerHolder(leader, { caseId, personId: colleague.personId });
    await answerHolderOffer(colleague, { caseId, accept: true });
    expect((await readHandOver(schoolLeader, handOverId)).offeredBy.id).toBe(colleague.personId);
    await writeHandOverMessage(schoolLeader, { handOverId, text: 'Bruger I piktogrammer?' });
    expect(await board(colleague)).toMatchObject({ asked: true });
    expect(await board(leader)).toBeUndefined();
    await writeHandOverMessage(colleague, { handOverId, text: 'Ja, fem i børnehøjde.' });
    expect((await refusal(writeHandOverMessage(leader, { handOverId, text: 'Hej' }))).code).toBe(
      'hand-over.only-sides',
    );
    await accept();
    expect(await board(colleague)).toMatchObject({ state: 'accepted' });
    expect((await where(colleague)).holder.id).toBe(schoolLeader.personId);
    expect((await refusal(where(leader))).code).toBe('not-found');
  });

  test('Mit bord tells how it is now, not how it was answered before', async () => {
    await declineHandOver(schoolLeader, { handOverId, word: 'Vi mangler en plads.' });
    expect(await board(leader)).toMatchObject({ state: 'declined' });
    await aHandOver(app, leader, caseId);
    expect(await board(leader)).toBeUndefined();
  });
});
