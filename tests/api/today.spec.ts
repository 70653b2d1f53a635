import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SaveDraftDocument } from '@faellesblik/contracts/generated/anonymisation';
import type * as Types from '@faellesblik/contracts/generated/schema';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant, aRunningCase, EMPTY_LINES } from '../support/builders';
import { card, closed, toRead } from '../support/learning';
import {
  askForSparring,
  askToAssess,
  assessParticipation,
  declineAssessment,
  leaveCase,
  pauseCase,
  releaseCard,
  removeParticipant,
  showAssessment,
  stateBasis,
  withdrawObservation,
} from '../support/operations';
import { signInAs, type SignedIn } from '../support/sign-in';

type Seen = Pick<
  Types.Today,
  'assessments' | 'requests' | 'cardsToRead' | 'likeCards' | 'followUps' | 'news' | 'drafts'
>;
const TODAY: TypedDocument<{ readonly today: Seen }, Record<string, never>> = {
  name: 'Desk',
  text: `query Desk { today {
    assessments { caseId observationId by { id } inVain author { id } sharedAt } requests { id } cardsToRead { id } likeCards { id } followUps { caseId } news { caseId kind toMe } drafts { caseId }
  } }`,
};
const desk = async (who: SignedIn): Promise<Seen> => (await who.ask(TODAY, {})).today;
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((one) => one.id);

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let schoolLeader: SignedIn;
let psychologist: SignedIn;
let clusterLeader: SignedIn;
let official: SignedIn;
let administrator: SignedIn;

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  colleague = await signInAs(app, 'paedagog');
  schoolLeader = await signInAs(app, 'leder-skole');
  psychologist = await signInAs(app, 'ppr');
  clusterLeader = await signInAs(app, 'klyngeleder');
  official = await signInAs(app, 'forvaltning');
  administrator = await signInAs(app, 'administrator');
});
afterAll(() => app.stop());

async function aProposedCard(unit = 'Børnehuset Solstrålen'): Promise<string> {
  const { subjectId } = await closed(leader, await aCase(app, leader), { card });
  await app.database.privileged('update learning_card set author_unit_id = $1 where id = $2', [
    app.solvang.unit(unit),
    subjectId,
  ]);
  return subjectId ?? '';
}

describe('what happened meanwhile', () => {
  test('tells an invitation as one’s own, and the invitations of others once', async () => {
    const caseId = await aCase(app, leader);
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    await aParticipant(leader, caseId, colleague.personId);
    for (const { personId } of [psychologist, schoolLeader]) await aParticipant(leader, caseId, personId);
    const invitations = (await desk(colleague)).news.filter(
      (item) => item.caseId === caseId && item.kind === 'participant.invited',
    );
    expect(invitations.map(({ toMe }) => toMe).sort()).toEqual([false, true]);
  });
});

describe('a draft', () => {
  test('waits for its author as long as the forløb is theirs to write in', async () => {
    const caseId = await aCase(app, leader);
    await aParticipant(leader, caseId, colleague.personId);
    await colleague.ask(SaveDraftDocument, {
      input: { kind: 'observation', caseId, body: '{"wondering":"Hvad sker der?"}', version: 0 },
    });
    expect((await desk(colleague)).drafts).toEqual([{ caseId }]);
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    expect((await desk(colleague)).drafts).toEqual([]);
  });
});

describe('an assessment that somebody is asked for', () => {
  let caseId: string;
  let observationId: string;
  beforeEach(async () => {
    caseId = await aCase(app, leader);
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    for (const { personId } of [colleague, psychologist]) await aParticipant(leader, caseId, personId);
    observationId = await anObservation(leader, caseId, EMPTY_LINES);
    await assessParticipation(leader, { observationId, participation: 2, askedId: colleague.personId });
  });
  const asked = async (who: SignedIn) =>
    (await desk(who)).assessments.filter((one) => one.observationId === observationId);

  test('waits for exactly that one', async () => {
    expect(await asked(colleague)).toMatchObject([
      { caseId, observationId, by: { id: leader.personId }, inVain: false },
    ]);
    for (const other of [leader, psychologist, schoolLeader]) expect(await asked(other)).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['that one has answered', () => assessParticipation(colleague, { observationId, participation: 4 })],
    [
      'somebody else has answered',
      () => assessParticipation(psychologist, { observationId, participation: 4 }),
    ],
    ['the observation is taken back', () => withdrawObservation(leader, { id: observationId })],
    ['that one declines', () => declineAssessment(colleague, { observationId })],
    ['the number is shown alone', () => showAssessment(leader, { observationId })],
    [
      'another is asked instead',
      () => askToAssess(leader, { observationId, askedId: psychologist.personId }),
    ],
    ['that one is taken out', () => removeParticipant(leader, { caseId, personId: colleague.personId })],
    [
      'the forløb rests',
      () => pauseCase(leader, { caseId, version: 1, reason: 'Ferie.', lookAgain: app.clock.day(14) }),
    ],
  ])('is gone when %s', async (_, done) => {
    expect(await asked(colleague)).toHaveLength(1);
    await done();
    expect(await asked(colleague)).toEqual([]);
  });

  test('tells of the observation who wrote it and when, so that two in one forløb are told apart', async () => {
    const another = await anObservation(psychologist, caseId, EMPTY_LINES);
    await assessParticipation(leader, {
      observationId: another,
      participation: 3,
      askedId: colleague.personId,
    });
    const waiting = (await desk(colleague)).assessments.filter((one) => one.caseId === caseId);
    expect(waiting.map(({ author }) => author.id)).toEqual([leader.personId, psychologist.personId]);
    const shared = await app.database.privileged<{ at: string }>(
      `select to_json(shared_at) #>> '{}' as at from observation where case_id = $1 order by shared_at, id`,
      [caseId],
    );
    expect(waiting.map(({ sharedAt }) => Date.parse(sharedAt))).toEqual(
      shared.map(({ at }) => Date.parse(at)),
    );
  });

  test.each<[string, () => Promise<unknown>]>([
    ['declines', () => declineAssessment(colleague, { observationId })],
    ['is taken out', () => removeParticipant(leader, { caseId, personId: colleague.personId })],
    ['leaves', () => leaveCase(colleague, { caseId })],
  ])('goes back to who asked when the other %s, until another is asked or it ends', async (_, done) => {
    expect(await asked(leader)).toEqual([]);
    await done();
    expect(await asked(leader)).toMatchObject([{ by: { id: colleague.personId }, inVain: true }]);
    await askToAssess(leader, { observationId, askedId: psychologist.personId });
    expect(await asked(leader)).toEqual([]);
    expect(await asked(psychologist)).toMatchObject([{ by: { id: leader.personId }, inVain: false }]);
    await declineAssessment(psychologist, { observationId });
    expect(await asked(leader)).toMatchObject([{ by: { id: psychologist.personId }, inVain: true }]);
    await showAssessment(leader, { observationId });
    for (const who of [leader, psychologist]) expect(await asked(who)).toEqual([]);
  });
});

describe('what others have tried', () => {
  test('stands on the desk of who reads learning cards, and of nobody else', async () => {
    const cardId = await aProposedCard();
    await releaseCard(schoolLeader, { cardId, version: 1 });
    for (const reader of [leader, colleague, psychologist, clusterLeader]) {
      expect(ids((await desk(reader)).likeCards)).toContain(cardId);
    }
    expect((await desk(official)).likeCards).toEqual([]);
    expect((await desk(administrator)).likeCards).toEqual([]);
  });
});

describe('a card that waits for its second reader', () => {
  test('stands on the desk of exactly those who may release it', async () => {
    const near = await aProposedCard();
    const far = await aProposedCard('Børnehuset Skovkanten');
    const everybody = [leader, colleague, schoolLeader, psychologist, clusterLeader];
    for (const reader of everybody)
      expect(ids((await desk(reader)).cardsToRead)).toEqual(await toRead(reader));
    expect(ids((await desk(schoolLeader)).cardsToRead)).toEqual(expect.arrayContaining([near, far]));
    expect(ids((await desk(clusterLeader)).cardsToRead)).toContain(near);
    expect(ids((await desk(clusterLeader)).cardsToRead)).not.toContain(far);
    for (const reader of [leader, colleague, official, administrator]) {
      expect((await desk(reader)).cardsToRead).toEqual([]);
    }
  });
});

describe('the access log', () => {
  const readsOf = (who: SignedIn, caseId: string): Promise<{ what: string }[]> =>
    app.database.privileged('select what from access_log where person_id = $1 and case_id = $2', [
      who.personId,
      caseId,
    ]);

  test('names the forløb whose question somebody has read, though the reader does not know which it is', async () => {
    const caseId = await aCase(app, leader);
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    await askForSparring(leader, {
      caseId,
      unitId: app.solvang.unit('PPR Solvang'),
      question: 'Hvad ser vi ikke?',
      urgency: 'canWait',
    });
    expect((await desk(schoolLeader)).requests).toEqual([]);
    expect(await readsOf(schoolLeader, caseId)).toEqual([]);
    expect((await desk(psychologist)).requests).toHaveLength(1);
    expect(await readsOf(psychologist, caseId)).toEqual([{ what: 'today' }]);
  });

  test('names the forløb whose measure somebody is reminded of', async () => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    const another = await aCase(app, leader);
    await aParticipant(leader, another, colleague.personId);
    app.clock.pass({ days: 10 });
    expect((await desk(colleague)).followUps).toContainEqual({ caseId });
    expect(await readsOf(colleague, caseId)).toContainEqual({ what: 'today' });
    expect(await readsOf(colleague, another)).not.toContainEqual({ what: 'today' });
  });
});
