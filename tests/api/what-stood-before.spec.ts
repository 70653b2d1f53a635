import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ObservationBeforeDocument } from '@faellesblik/contracts/generated/observations';
import type { ObservationInput } from '@faellesblik/contracts/generated/schema';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant, EMPTY_LINES } from '../support/builders';
import {
  assessParticipation,
  fillObservation,
  removeParticipant,
  reviseObservation,
  stateBasis,
  withdrawObservation,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

const five = {
  wondering: 'Hvorfor bliver det så svært at komme ud?',
  concrete: 'De fleste børn går i garderoben på samme tid.',
  situation: 'cloakroom',
  strengths: 'Børnene hjælper gerne hinanden.',
  goesWell: 'Når vi går i to hold, er der ro.',
} as const satisfies ObservationInput;

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;
let support: SignedIn;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr, support] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
    signInAs(app, 'support'),
  ]);
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await aParticipant(leader, caseId, ppr.personId, { function: 'observer' });
});
afterAll(() => app.stop());

const shared = (): Promise<string> => anObservation(colleague, caseId, { ...five, ...EMPTY_LINES });
const correct = (id: string, version: number, but: Partial<ObservationInput>) =>
  reviseObservation(colleague, { id, version, observation: { ...five, ...but } });
const before = async (who: SignedIn, id: string) =>
  (await who.ask(ObservationBeforeDocument, { id })).observationBefore;

describe('what stood in an observation before', () => {
  test('is nothing as long as nobody has corrected it', async () => {
    expect(await before(leader, await shared())).toEqual({ revisions: [], additions: [] });
  });

  test('is read by all who take part, the newest first, with who and when', async () => {
    const id = await shared();
    const [first] = await times();
    app.clock.pass({ minutes: 5 });
    await correct(id, 1, { concrete: 'Ti børn.', tried: ['To hold.'] });
    const second = app.clock.now().toISOString();
    app.clock.pass({ minutes: 5 });
    await correct(id, 2, { concrete: 'Tolv børn.' });
    for (const who of [leader, colleague, ppr]) {
      const { revisions } = await before(who, id);
      expect(revisions).toMatchObject([
        { version: 2, concrete: 'Ti børn.', tried: ['To hold.'], by: { id: colleague.personId } },
        { version: 1, ...five, tried: null, by: { id: colleague.personId } },
      ]);
      expect(revisions.map(({ at }) => Date.parse(at))).toEqual([Date.parse(second), first]);
    }
  });

  test('tells the earlier wordings of a filled line, and not the one that stands', async () => {
    const id = await shared();
    await fillObservation(leader, { id, line: 'wish', number: 0, fields: { wish: 'Spørgsmål.' } });
    await fillObservation(leader, { id, line: 'wish', number: 1, fields: { wish: 'Gode spørgsmål.' } });
    await fillObservation(leader, { id, line: 'practice', number: 0, fields: { practice: 'Én bænk.' } });
    expect((await before(ppr, id)).additions).toMatchObject([
      { line: 'wish', number: 1, by: { id: leader.personId }, fields: { wish: 'Spørgsmål.' } },
    ]);
  });

  test('stays as it is when its author only looks on by now, who may take it back', async () => {
    const own = await aCase(app, leader);
    await aParticipant(leader, own, colleague.personId);
    const id = await anObservation(colleague, own, { ...five, ...EMPTY_LINES });
    await removeParticipant(leader, { caseId: own, personId: colleague.personId });
    await aParticipant(leader, own, colleague.personId, { function: 'observer' });
    expect(await refusal(correct(id, 1, { concrete: 'Ti børn.' }))).toMatchObject({
      code: 'case.not-allowed',
    });
    expect((await before(leader, id)).revisions).toEqual([]);
    expect(await withdrawObservation(colleague, { id })).toMatchObject({ caseId: own });
  });

  test('leaves no number to be given blindly where one has stood in the open', async () => {
    const id = await anObservation(colleague, caseId, { ...five, ...EMPTY_LINES, participation: 4 });
    await correct(id, 1, {});
    expect((await before(leader, id)).revisions).toMatchObject([{ participation: 4 }]);
    for (const who of [colleague, leader])
      expect(await refusal(assessParticipation(who, { observationId: id, participation: 4 }))).toMatchObject({
        code: 'assessment.was-in-the-open',
        details: { field: 'participation' },
      });
  });

  test('is gone with an observation that is taken back, also for its author', async () => {
    const id = await shared();
    await correct(id, 1, { concrete: 'Ti børn.' });
    await withdrawObservation(colleague, { id });
    for (const who of [leader, colleague, ppr])
      expect(await refusal(before(who, id))).toMatchObject({ status: 404, code: 'observation.not-found' });
  });

  test('does not exist for who sees from later, nor for who does not take part; and that is no read', async () => {
    const id = await shared();
    await correct(id, 1, { concrete: 'Ti børn.' });
    app.clock.pass({ minutes: 5 });
    expect(await refusal(before(support, id))).toMatchObject({ status: 404 });
    await aParticipant(leader, caseId, support.personId, { function: 'observer', seesFrom: 'today' });
    const stranger = await signInAs(app, 'leder-anden-kommune');
    await app.database.privileged('truncate access_log');
    for (const ask of [() => before(support, id), () => before(stranger, id), () => before(leader, newId())])
      expect(await refusal(ask())).toMatchObject({ status: 404 });
    expect(await app.database.privileged('select what from access_log')).toEqual([]);
    expect((await before(leader, id)).revisions).toHaveLength(1);
    expect(await app.database.privileged('select what, case_id from access_log')).toEqual([
      { what: 'observation.before', case_id: caseId },
    ]);
  });
});

/** When what was shared last was shared. */
async function times(): Promise<number[]> {
  const rows = await app.database.privileged<{ at: Date }>(
    'select shared_at as at from observation order by shared_at desc limit 1',
  );
  return rows.map(({ at }) => new Date(at).getTime());
}
