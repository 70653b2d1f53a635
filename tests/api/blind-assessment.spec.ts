import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CaseChangesDocument, CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant, EMPTY_LINES } from '../support/builders';
import {
  askToAssess,
  assessParticipation,
  declineAssessment,
  fillObservation,
  look,
  removeParticipant,
  reviseObservation,
  showAssessment,
  stateBasis,
  withdrawObservation,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { send, signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;
let support: SignedIn;
let schoolLeader: SignedIn;
let caseId: string;
let observationId: string;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr, support, schoolLeader] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
    signInAs(app, 'support'),
    signInAs(app, 'leder-skole'),
  ]);
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await aParticipant(leader, caseId, ppr.personId, { function: 'ppr' });
  await aParticipant(leader, caseId, support.personId, { function: 'observer' });
});
afterAll(() => app.stop());

const five = {
  wondering: 'Hvorfor bliver det så svært at komme ud?',
  concrete: 'De fleste børn går i garderoben på samme tid.',
  situation: 'cloakroom',
  strengths: 'Børnene hjælper gerne hinanden.',
  goesWell: 'Når vi går i to hold, er der ro.',
} as const;
const shared = (but = {}): Promise<string> => anObservation(colleague, caseId, but);

/** The assessments as they stand on the wire, whatever the page makes of them. */
async function onTheWire(
  who: SignedIn,
  id: string,
): Promise<readonly { participation: unknown; mine: boolean }[]> {
  const whole = await send(app, who.cookie, CaseWorkspaceDocument.text, { id: caseId });
  const changes = await send(app, who.cookie, CaseChangesDocument.text, { id: caseId, since: 0 });
  const [first, again] = [whole, changes].map(({ body }) => {
    const data = body.data as Record<string, { observations: { id: string; assessments: [] }[] }>;
    return Object.values(data)[0]?.observations.find((one) => one.id === id)?.assessments;
  });
  expect(again).toEqual(first);
  return first ?? [];
}

describe('participation seen by two adults', () => {
  beforeAll(async () => {
    observationId = await shared();
    await assessParticipation(colleague, { observationId, participation: 2, askedId: ppr.personId });
  });

  test('is blind to everybody but the one who has answered', async () => {
    expect(await onTheWire(colleague, observationId)).toMatchObject([{ participation: 2, mine: true }]);
    for (const who of [leader, ppr, support])
      expect(await onTheWire(who, observationId)).toMatchObject([
        { participation: null, mine: false, by: { id: colleague.personId }, asked: { id: ppr.personId } },
      ]);
  });

  test('is blind in the database itself', async () => {
    const [row] = await app.database.privileged<{ id: string }>(
      `select municipality_id as id from "case" where id = '${caseId}'`,
    );
    const viewer = { municipalityId: row?.id ?? '', personId: ppr.personId };
    const sql = `select participation from assessment where observation_id = '${observationId}'`;
    expect(await app.database.privileged(sql)).toEqual([{ participation: 2 }]);
    expect(await app.database.as(viewer, sql)).toEqual([]);
  });

  test('is blind by the rule as well, should the database ever tell', async () => {
    await app.database.privileged(
      'create policy told on assessment for select to faellesblik_app using (true)',
    );
    try {
      for (const who of [leader, ppr, support])
        expect(await onTheWire(who, observationId)).toMatchObject([{ participation: null, mine: false }]);
    } finally {
      await app.database.privileged('drop policy told on assessment');
    }
  });

  test('tells the log only that somebody has answered', async () => {
    expect((await look(support, caseId)).events.at(-1)).toEqual({
      kind: 'observation.assessed',
      subjectId: observationId,
    });
  });

  test('cannot be filled in the open meanwhile', async () => {
    const fields = { participation: 4 };
    const filling = { id: observationId, line: 'participation', number: 0, fields } as const;
    expect(await refusal(fillObservation(leader, filling))).toMatchObject({
      code: 'observation.is-assessed',
    });
  });

  test('is said in the open by no correction of the author, who is told at the field and loses nothing', async () => {
    const said = { id: observationId, version: 1, observation: { ...five, participation: 4 } };
    const refused = await refusal(reviseObservation(colleague, said));
    expect(refused).toMatchObject({
      code: 'observation.is-assessed',
      details: { field: 'observation.participation' },
    });
    expect(refused.message).toMatch(/^Her vurderer to voksne deltagelsen hver for sig/);
    const unsaid = { ...said, observation: { ...five, concrete: 'Ti børn venter.' } };
    expect(await reviseObservation(colleague, unsaid)).toMatchObject({ __typename: 'Observation' });
    expect(await onTheWire(leader, observationId)).toMatchObject([{ participation: null }]);
  });

  test('nor by one that is sent while the first number is on its way', async () => {
    for (let time = 0; time < 5; time++) {
      const id = await shared(five);
      const said = { id, version: 1, observation: { ...five, participation: 4 } };
      const [assessed, revised] = await Promise.allSettled([
        assessParticipation(leader, { observationId: id, participation: 3 }),
        reviseObservation(colleague, said),
      ]);
      expect([assessed.status, revised.status].sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  test.each([
    ['a second time by the same', () => colleague, { participation: 3 }, 'assessment.given', undefined],
    ['with six', () => ppr, { participation: 6 }, 'field.out-of-range', 'participation'],
    ['by who looks on', () => support, { participation: 3 }, 'case.not-allowed', undefined],
  ])('is not given %s', async (_, who, given, code, field) => {
    const { code: said, details } = await refusal(assessParticipation(who(), { observationId, ...given }));
    expect([said, details['field']]).toEqual([code, field]);
  });

  test('is shown side by side to all when both have answered, and no third is taken', async () => {
    const mine = { observationId, participation: 5, mutationId: newId() };
    await Promise.all([1, 2, 3].map(() => assessParticipation(ppr, mine)));
    for (const who of [leader, colleague, ppr, support])
      expect((await onTheWire(who, observationId)).map((one) => one.participation)).toEqual([2, 5]);
    expect(await refusal(assessParticipation(leader, { observationId, participation: 3 }))).toMatchObject({
      code: 'assessment.both-given',
    });
  });
});

describe('a number that would not be blind', () => {
  test('is not taken where the author has said one', async () => {
    const id = await shared({ participation: 3 });
    expect(await refusal(assessParticipation(leader, { observationId: id, participation: 3 }))).toMatchObject(
      {
        code: 'assessment.in-the-open',
      },
    );
  });

  test('nor where somebody has filled one in', async () => {
    const id = await shared();
    await fillObservation(ppr, { id, line: 'participation', number: 0, fields: { participation: 3 } });
    expect(await refusal(assessParticipation(leader, { observationId: id, participation: 3 }))).toMatchObject(
      {
        code: 'assessment.in-the-open',
      },
    );
  });
});

describe('a colleague who is asked', () => {
  test.each([
    ['looks on', () => support.personId],
    ['is oneself', () => leader.personId],
    ['does not take part', () => newId()],
  ])('is refused when that one %s', async (_, askedId) => {
    const id = await shared();
    const asked = { observationId: id, participation: 3, askedId: askedId() };
    expect(await refusal(assessParticipation(leader, asked))).toMatchObject({
      code: 'assessment.nobody-to-ask',
      details: { field: 'askedId' },
    });
    expect(await onTheWire(leader, id)).toEqual([]);
  });

  test('has nothing left to see when the observation is taken back', async () => {
    const id = await shared();
    await assessParticipation(leader, { observationId: id, participation: 3 });
    await withdrawObservation(colleague, { id });
    expect(await refusal(assessParticipation(ppr, { observationId: id, participation: 3 }))).toMatchObject({
      status: 404,
    });
  });
});

describe('an assessment that was asked for always ends', () => {
  let id: string;
  beforeEach(async () => {
    id = await shared();
    await assessParticipation(colleague, { observationId: id, participation: 2, askedId: ppr.personId });
  });

  test('though who is asked cannot: another is asked, who sees no number', async () => {
    const twice = newId();
    await declineAssessment(ppr, { observationId: id, mutationId: twice });
    await declineAssessment(ppr, { observationId: id, mutationId: twice });
    expect((await refusal(declineAssessment(ppr, { observationId: id }))).code).toBe('assessment.not-asked');
    expect(await onTheWire(leader, id)).toMatchObject([
      { participation: null, asked: { id: ppr.personId }, declined: [{ id: ppr.personId }] },
    ]);
    expect((await look(leader, caseId)).events.at(-1)).toEqual({
      kind: 'observation.assessment-declined',
      subjectId: id,
    });
    expect(await refusal(askToAssess(colleague, { observationId: id, askedId: ppr.personId }))).toMatchObject(
      { code: 'assessment.nobody-to-ask', details: { field: 'askedId' } },
    );
    await askToAssess(colleague, { observationId: id, askedId: leader.personId });
    expect(await onTheWire(leader, id)).toMatchObject([
      { participation: null, asked: { id: leader.personId } },
    ]);
    expect(await refusal(declineAssessment(ppr, { observationId: id }))).toMatchObject({
      code: 'assessment.not-asked',
    });
    await assessParticipation(leader, { observationId: id, participation: 4 });
    expect((await onTheWire(support, id)).map((one) => one.participation)).toEqual([2, 4]);
  });

  test('by who has declined after all', async () => {
    await declineAssessment(ppr, { observationId: id });
    await assessParticipation(ppr, { observationId: id, participation: 4 });
    expect((await onTheWire(leader, id)).map((one) => one.participation)).toEqual([2, 4]);
  });

  test('by the one number, shown alone, after which none is taken and none is said in the open', async () => {
    const once = { observationId: id, mutationId: newId() };
    await Promise.all([1, 2, 3].map(() => showAssessment(colleague, once)));
    for (const who of [leader, colleague, ppr, support])
      expect(await onTheWire(who, id)).toMatchObject([{ participation: 2, shown: true }]);
    const late = [
      assessParticipation(ppr, { observationId: id, participation: 4 }),
      declineAssessment(ppr, { observationId: id }),
      showAssessment(colleague, { observationId: id }),
      askToAssess(colleague, { observationId: id, askedId: leader.personId }),
    ];
    for (const one of late) expect(await refusal(one)).toMatchObject({ code: 'assessment.shown-alone' });
    const said = { id, version: 1, observation: { ...five, participation: 4 } };
    expect(await refusal(reviseObservation(colleague, said))).toMatchObject({
      code: 'observation.is-assessed',
    });
  });

  test('only by who has given the number, and not by who looks on', async () => {
    expect(await refusal(showAssessment(ppr, { observationId: id }))).toMatchObject({
      code: 'assessment.only-own',
    });
    expect(await refusal(showAssessment(support, { observationId: id }))).toMatchObject({
      code: 'case.not-allowed',
    });
    expect(await refusal(declineAssessment(leader, { observationId: id }))).toMatchObject({
      code: 'assessment.not-asked',
    });
    expect(await onTheWire(leader, id)).toMatchObject([{ participation: null, shown: false, declined: [] }]);
  });

  test('by anybody who works on it, when both the asking and the asked are gone', async () => {
    const own = await aCase(app, leader);
    for (const { personId } of [colleague, ppr, schoolLeader]) {
      await stateBasis(leader, { caseId: own, basis: { kind: 'anonymous' } });
      await aParticipant(leader, own, personId);
    }
    const observationId = await anObservation(leader, own, EMPTY_LINES);
    await assessParticipation(colleague, { observationId, participation: 2, askedId: ppr.personId });
    for (const { personId } of [colleague, ppr]) await removeParticipant(leader, { caseId: own, personId });
    await assessParticipation(schoolLeader, { observationId, participation: 3 });
    const { observations } = (await leader.ask(CaseWorkspaceDocument, { id: own })).caseWorkspace;
    expect(observations[0]?.assessments.map((one) => one.participation)).toEqual([2, 3]);
  });
});
