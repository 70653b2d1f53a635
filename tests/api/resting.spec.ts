import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { startApp, type TestApp } from '../support/app';
import {
  aCase,
  anObservation,
  anOpenRound,
  aParticipant,
  aRunningCase,
  aSharedLook,
} from '../support/builders';
import {
  answerRound,
  closeCase,
  leaveCase,
  liftOutCase,
  look,
  openRound,
  pauseCase,
  reopenCase,
  resumeCase,
  stateBasis,
  withdrawRound,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

interface Rest {
  readonly pause: { readonly from: string; readonly reason: string; readonly lookAgain: string } | null;
  readonly retentionDate: string | null;
  readonly viewerCan: Readonly<Record<string, boolean>>;
}
const REST: TypedDocument<{ readonly caseWorkspace: Rest }, { readonly id: string }> = {
  name: 'Rest',
  text: `query Rest($id: ID!) { caseWorkspace(id: $id) { pause { from reason lookAgain } retentionDate
    viewerCan { invite shareObservation writeMessage stateBasis suggestParticipant offerHolder pause resume liftOut close reopen } } }`,
};
interface Reminded {
  readonly caseId: string;
  readonly kind: string;
  readonly by: string;
  readonly overdue: boolean;
}
const REMINDERS: TypedDocument<
  { readonly today: { readonly reminders: readonly Reminded[] } },
  Record<string, never>
> = { name: 'Reminders', text: 'query Reminders { today { reminders { caseId kind by overdue } } }' };
const STANCES: TypedDocument<
  {
    readonly caseWorkspace: {
      readonly rounds: readonly {
        readonly state: string;
        readonly voters: readonly {
          readonly person: { readonly id: string };
          readonly stances: readonly unknown[];
        }[];
      }[];
    };
  },
  { readonly id: string }
> = {
  name: 'StancesOf',
  text: 'query StancesOf($id: ID!) { caseWorkspace(id: $id) { rounds { state voters { person { id } stances { answer } } } } }',
};

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague] = await Promise.all([signInAs(app, 'leder-dagtilbud'), signInAs(app, 'paedagog')]);
});
afterAll(() => app.stop());

const restOf = async (who: SignedIn, caseId: string): Promise<Rest> =>
  (await who.ask(REST, { id: caseId })).caseWorkspace;
const versionOf = async (caseId: string): Promise<number> => (await look(leader, caseId)).version;
const remindersOf = async (who: SignedIn, caseId: string): Promise<readonly Reminded[]> =>
  (await who.ask(REMINDERS, {})).today.reminders.filter((one) => one.caseId === caseId);

async function paused(caseId: string, days = 14): Promise<string> {
  const lookAgain = app.clock.day(days);
  await pauseCase(leader, {
    caseId,
    version: await versionOf(caseId),
    reason: 'Stuen flytter, og vi ser på det bagefter.',
    lookAgain,
  });
  return lookAgain;
}

describe('a pause', () => {
  test('rests where it was, is read by all, and lets nobody write', async () => {
    const caseId = await aSharedLook(app, { leader, colleague });
    const lookAgain = await paused(caseId);
    expect(await restOf(colleague, caseId)).toMatchObject({
      pause: { from: 'sharedLook', reason: 'Stuen flytter, og vi ser på det bagefter.', lookAgain },
    });
    const { viewerCan } = await restOf(leader, caseId);
    expect(Object.keys(viewerCan).filter((right) => viewerCan[right])).toEqual(['resume']);
    expect(await refusal(anObservation(colleague, caseId))).toMatchObject({ code: 'case.not-allowed' });
    await resumeCase(leader, { caseId, version: await versionOf(caseId) });
    expect((await look(leader, caseId)).state).toBe('sharedLook');
    expect((await restOf(leader, caseId)).pause).toBeNull();
    await anObservation(colleague, caseId);
  });

  test.each<[string, { reason?: string; days?: number }, string, string]>([
    ['without a reason', { reason: ' ' }, 'field.missing', 'reason'],
    ['until today', { days: 0 }, 'pause.not-later', 'lookAgain'],
    ['until a day that has been', { days: -3 }, 'pause.not-later', 'lookAgain'],
    ['until a day far away', { days: 4000 }, 'field.date-far', 'lookAgain'],
  ])(
    '%s is refused at its field, and nothing has changed',
    async (_what, { reason = 'Ferie.', days = 14 }, code, field) => {
      const caseId = await aCase(app, leader);
      const lookAgain = app.clock.day(days);
      const attempt = pauseCase(leader, { caseId, version: 1, reason, lookAgain });
      expect(await refusal(attempt)).toMatchObject({ code, details: { field } });
      expect(await look(leader, caseId)).toMatchObject({ state: 'wonder', version: 1 });
    },
  );

  test('is refused while a round is open, and of a version that others have changed', async () => {
    const { caseId } = await anOpenRound(app, { leader, colleague });
    const given = { caseId, reason: 'Ferie.', lookAgain: app.clock.day(14) };
    expect(await refusal(pauseCase(leader, { ...given, version: await versionOf(caseId) }))).toMatchObject({
      code: 'case.round-open',
    });
    expect(await refusal(pauseCase(leader, { ...given, version: 1 }))).toMatchObject({
      code: 'version.changed',
    });
  });

  test('reminds on its day', async () => {
    const caseId = await aSharedLook(app, { leader, colleague });
    const by = await paused(caseId, 10);
    app.clock.pass({ days: 9 });
    expect(await remindersOf(leader, caseId)).toEqual([]);
    app.clock.pass({ days: 1 });
    expect(await remindersOf(leader, caseId)).toEqual([{ caseId, kind: 'pauseOver', by, overdue: false }]);
    expect(await remindersOf(colleague, caseId)).toEqual([]);
  });
});

describe('who stands alone', () => {
  test('is told on Mit bord before the seven days have gone, and later that they have', async () => {
    const caseId = await aCase(app, leader);
    expect(await remindersOf(leader, caseId)).toEqual([]);
    const by = app.clock.day(7);
    app.clock.pass({ days: 5 });
    expect(await remindersOf(leader, caseId)).toEqual([{ caseId, kind: 'secondAdult', by, overdue: false }]);
    app.clock.pass({ days: 3 });
    expect(await remindersOf(leader, caseId)).toEqual([{ caseId, kind: 'secondAdult', by, overdue: true }]);
    await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
    expect(await remindersOf(leader, caseId)).toEqual([]);
  });
});

describe('lifting out', () => {
  test('keeps the fact alone: it needs a basis, ends what runs, and nothing goes on from there', async () => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    const lift = async () => liftOutCase(leader, { caseId, version: await versionOf(caseId) });
    expect(await refusal(lift())).toMatchObject({ code: 'case.basis-or-duty-check' });
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    await lift();
    const seen = await look(colleague, caseId);
    expect(seen.state).toBe('liftedOut');
    expect(seen.measures.every((one) => one.state === 'ended' && one.nextFollowUp === null)).toBe(true);
    expect(seen.events.at(-1)).toEqual({ kind: 'case.lifted-out', subjectId: null });
    const { viewerCan, retentionDate } = await restOf(leader, caseId);
    expect(Object.values(viewerCan).some(Boolean)).toBe(false);
    expect(retentionDate?.slice(0, 4)).toBe(String(Number(app.clock.day().slice(0, 4)) + 1));
  });

  test('is the leader’s alone', async () => {
    const caseId = await aSharedLook(app, { leader, colleague });
    const attempt = liftOutCase(colleague, { caseId, version: await versionOf(caseId) });
    expect(await refusal(attempt)).toMatchObject({ code: 'not-allowed' });
  });
});

describe('what has ended', () => {
  test('is kept for its time, until it is opened again', async () => {
    const caseId = await aCase(app, leader);
    const closing = { reason: 'other' as const, difference: 'Ro.', didNot: 'Intet.' };
    await closeCase(leader, { caseId, version: 1, ...closing });
    expect((await restOf(leader, caseId)).retentionDate).not.toBeNull();
    await reopenCase(leader, { caseId, version: await versionOf(caseId), note: 'Det er kommet igen.' });
    expect((await restOf(leader, caseId)).retentionDate).toBeNull();
  });
});

describe('a round that cannot end', () => {
  test('because the only other one has left is taken back, and asked anew', async () => {
    const { caseId, roundId } = await anOpenRound(app, { leader, colleague });
    await leaveCase(colleague, { caseId });
    await withdrawRound(leader, { roundId });
    const seen = await look(leader, caseId);
    expect(seen).toMatchObject({ state: 'sharedLook', nextDate: null, rounds: [{ state: 'withdrawn' }] });
    expect(seen.measures.map((one) => one.state)).toEqual(['proposed']);
    expect(seen.events.map((one) => one.kind)).toContain('round.withdrawn');
    await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
    const deadline = new Date(app.clock.now().getTime() + 3 * 86_400_000).toISOString();
    const measureIds = seen.measures.map((one) => one.id);
    await openRound(leader, { caseId, version: await versionOf(caseId), measureIds, deadline });
    expect((await look(leader, caseId)).state).toBe('agreeing');
  });

  test('stays blind: taking it back shows nobody what was answered', async () => {
    const { caseId, roundId } = await anOpenRound(app, { leader, colleague });
    await answerRound(colleague, { roundId, answer: 'yes' });
    await withdrawRound(leader, { roundId });
    const answersSeenBy = async (who: SignedIn) =>
      (await who.ask(STANCES, { id: caseId })).caseWorkspace.rounds.flatMap((round) =>
        round.voters.flatMap((voter) => voter.stances),
      );
    expect(await answersSeenBy(leader)).toEqual([]);
    expect(await answersSeenBy(colleague)).toHaveLength(1);
    expect(await refusal(answerRound(leader, { roundId, answer: 'yes' }))).toMatchObject({
      code: 'round.closed',
    });
  });

  test('is not taken back by who only takes part, nor twice', async () => {
    const { roundId } = await anOpenRound(app, { leader, colleague });
    expect(await refusal(withdrawRound(colleague, { roundId }))).toMatchObject({ code: 'case.not-allowed' });
    await withdrawRound(leader, { roundId });
    expect(await refusal(withdrawRound(leader, { roundId }))).toMatchObject({ code: 'round.closed' });
  });
});
