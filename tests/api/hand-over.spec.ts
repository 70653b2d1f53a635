import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@faellesblik/access/domain/calendar';
import type * as Types from '@faellesblik/contracts/generated/schema';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, aHandOver, aParticipant, aRunningCase } from '../support/builders';
import { handOverOnBoard, readHandOver, whereItIs } from '../support/hand-overs';
import { closed } from '../support/learning';
import { knownTerms, saveKnownTerms } from '../support/known-terms';
import {
  acceptHandOver,
  declineHandOver,
  liftOutCase,
  look,
  pauseCase,
  reopenCase,
  resumeCase,
  withdrawHandOver,
  writeHandOverMessage,
  writeMessage,
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

const read = (who: SignedIn, id = handOverId): Promise<Types.HandOver> => readHandOver(who, id);
const where = (who: SignedIn): Promise<Types.CaseWorkspace> => whereItIs(who, caseId);
const board = (who: SignedIn): Promise<Partial<Types.HandOverNews> | undefined> =>
  handOverOnBoard(who, handOverId);
const ownClass = (): string => app.solvang.community('0.a');

describe('a forløb that is offered to another house', () => {
  beforeEach(async () => {
    ({ caseId } = await aRunningCase(app, { leader, colleague }));
    handOverId = await aHandOver(app, leader, caseId);
  });

  test('stays where it is, and shows the receiver the hand-over and nothing else', async () => {
    expect(await read(schoolLeader)).toMatchObject({
      state: 'offered',
      canAnswer: true,
      strengths: 'Børnene hjælper gerne hinanden.',
      measures: [
        { title: 'Garderobe i to hold', signs: ['Færre skub i garderoben', 'Flere klarer lynlåsen selv'] },
      ],
    });
    expect((await refusal(where(schoolLeader))).code).toBe('not-found');
    expect(await where(leader)).toMatchObject({ state: 'running', holder: { id: leader.personId } });
    expect(await board(schoolLeader)).toMatchObject({ state: 'offered', toMe: true });
    expect((await read(colleague)).canAnswer).toBe(false);
  });

  test('does not exist for the school’s teacher, PPR or another municipality', async () => {
    for (const persona of ['laerer', 'ppr', 'leder-anden-kommune'] as const) {
      const other = await signInAs(app, persona);
      expect((await refusal(read(other))).code).toBe('not-found');
      expect(
        (await refusal(writeHandOverMessage(other, { handOverId, text: 'Hvad med læsning?' }))).code,
      ).toBe('not-found');
    }
  });

  test('becomes the receiver’s: community, holder, a shared look, and a follow-up six weeks after the start', async () => {
    const { subjectId } = await acceptHandOver(schoolLeader, { handOverId, communityId: ownClass() });
    expect(subjectId).toBe(caseId);
    const start = app.clock.day(14);
    const there = await where(schoolLeader);
    expect(there).toMatchObject({
      state: 'sharedLook',
      nextDate: addDays(start, 42),
      ageBand: 'age6to9',
      community: { nickname: '0.a', unit: { name: 'Engbakkeskolen' } },
      holder: { id: schoolLeader.personId },
      basis: { kind: 'parentsInvolved' },
      measures: [{ state: 'ended' }],
    });
    expect(there.participants.map(({ person, function: is, lastDay }) => [person.id, is, lastDay])).toEqual([
      [leader.personId, 'observer', addDays(start, 56)],
      [schoolLeader.personId, 'holder', null],
    ]);
    expect(there.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['hand-over.accepted']));
    expect(await board(leader)).toMatchObject({ state: 'accepted', toMe: false });
    expect(await board(schoolLeader)).toBeUndefined();
  });

  test('is out of sight for the old house then, but for the former holder, who looks on and writes no more', async () => {
    await acceptHandOver(schoolLeader, { handOverId, communityId: ownClass() });
    expect((await refusal(where(colleague))).code).toBe('not-found');
    expect((await where(leader)).holder.id).toBe(schoolLeader.personId);
    const text = 'Vi ses.';
    expect((await refusal(writeMessage(leader, { caseId, kind: 'idea', text }))).code).toBe(
      'case.not-allowed',
    );
  });

  test('is declined with a word that the sender reads, and goes on as before', async () => {
    expect((await refusal(declineHandOver(schoolLeader, { handOverId, word: ' ' }))).details).toMatchObject({
      field: 'word',
    });
    await declineHandOver(schoolLeader, { handOverId, word: 'Vi mangler en plads i klassen.' });
    expect(await read(leader)).toMatchObject({ state: 'declined', word: 'Vi mangler en plads i klassen.' });
    expect(await board(leader)).toMatchObject({ state: 'declined' });
    expect((await refusal(read(schoolLeader))).code).toBe('not-found');
    expect(await where(leader)).toMatchObject({ state: 'running' });
    expect((await where(leader)).events.map(({ kind }) => kind)).toContain('hand-over.declined');
    await aHandOver(app, leader, caseId);
  });

  test('is withdrawn by the holder alone, and cannot be answered any more', async () => {
    expect((await refusal(withdrawHandOver(colleague, { caseId }))).code).toBe('case.not-allowed');
    await withdrawHandOver(leader, { caseId });
    expect((await refusal(acceptHandOver(schoolLeader, { handOverId, communityId: ownClass() }))).code).toBe(
      'not-found',
    );
    expect(await board(schoolLeader)).toBeUndefined();
    expect((await refusal(withdrawHandOver(leader, { caseId }))).code).toBe('hand-over.settled');
  });

  test('can be asked about, and answered, and each hears of it on Mit bord', async () => {
    await writeHandOverMessage(schoolLeader, { handOverId, text: 'Bruger I piktogrammer?' });
    expect(await board(leader)).toMatchObject({ asked: true });
    await writeHandOverMessage(leader, { handOverId, text: 'Ja, fem i børnehøjde.' });
    expect((await read(schoolLeader)).messages.map(({ text }) => text)).toEqual([
      'Bruger I piktogrammer?',
      'Ja, fem i børnehøjde.',
    ]);
    expect(await board(schoolLeader)).toMatchObject({ asked: true });
    expect((await refusal(writeHandOverMessage(colleague, { handOverId, text: 'Hej' }))).code).toBe(
      'hand-over.only-sides',
    );
  });

  test('is offered to one house at a time', async () => {
    expect((await refusal(aHandOver(app, leader, caseId))).code).toBe('hand-over.already');
  });

  test('is accepted once: a second leader’s click, and the same one sent again', async () => {
    const input = { handOverId, communityId: ownClass(), mutationId: newId() };
    await acceptHandOver(schoolLeader, input);
    expect(await acceptHandOver(schoolLeader, input)).toEqual({ subjectId: caseId });
    expect((await refusal(acceptHandOver(schoolLeader, { ...input, mutationId: newId() }))).code).toBe(
      'hand-over.settled',
    );
  });

  test('goes to a community of the house that was asked, and to no other', async () => {
    const elsewhere = app.solvang.community('Stuen Engen');
    expect(await refusal(acceptHandOver(schoolLeader, { handOverId, communityId: elsewhere }))).toMatchObject(
      {
        details: { field: 'communityId' },
      },
    );
    expect(await where(leader)).toMatchObject({ state: 'running' });
  });

  test('cannot be answered when it goes on in the journal system', async () => {
    await liftOutCase(leader, { caseId, version: (await look(leader, caseId)).version });
    expect((await refusal(read(schoolLeader))).code).toBe('not-found');
    expect(await board(schoolLeader)).toBeUndefined();
    expect(await read(leader)).toMatchObject({ state: 'withdrawn' });
  });

  test.each<[how: string, step: () => Promise<unknown>, back: () => Promise<unknown>]>([
    [
      'rests',
      async () =>
        pauseCase(leader, {
          caseId,
          version: (await look(leader, caseId)).version,
          reason: 'Det er ferie.',
          lookAgain: app.clock.day(9),
        }),
      async () => resumeCase(leader, { caseId, version: (await look(leader, caseId)).version }),
    ],
    [
      'is closed',
      () => closed(leader, caseId),
      async () =>
        reopenCase(leader, {
          caseId,
          version: (await look(leader, caseId)).version,
          note: 'Uroen kom igen.',
        }),
    ],
  ])('is withdrawn when it %s, and is not offered again by itself', async (_how, step, back) => {
    await step();
    expect((await where(leader)).events.map(({ kind }) => kind)).toContain('hand-over.withdrawn');
    await back();
    expect(await board(schoolLeader)).toBeUndefined();
    expect(await read(leader)).toMatchObject({ state: 'withdrawn' });
    await aHandOver(app, leader, caseId);
  });

  test('leaves each read of it in the access log, with the forløb', async () => {
    await read(schoolLeader);
    const sql = `select from access_log where person_id = $1 and case_id = $2 and what = 'hand-over.read'`;
    expect(await app.database.privileged(sql, [schoolLeader.personId, caseId])).toHaveLength(1);
  });
});

describe('an offer', () => {
  beforeEach(async () => {
    caseId = await aCase(app, leader);
  });

  test.each<[sentence: string, but: Partial<Types.OfferHandOverInput>, code: string, field: string]>([
    ['without strengths', { strengths: ' ' }, 'field.missing', 'strengths'],
    ['without what works', { works: '' }, 'field.missing', 'works'],
    ['that is too long', { avoid: 'a'.repeat(4001) }, 'field.too-long', 'avoid'],
    ['on anonymous sparring', { basis: { kind: 'anonymous' } }, 'hand-over.not-anonymous', 'basis.kind'],
    ['on a basis that says nothing', { basis: { kind: 'parentsInvolved' } }, 'field.missing', 'basis.how'],
    [
      'on a week that does not exist',
      { basis: { kind: 'parentsInvolved', how: 'De er med.', week: '2026-W54' } },
      'field.no-such-week',
      'basis.week',
    ],
    ['on an authority not said', { basis: { kind: 'otherAuthority' } }, 'field.missing', 'basis.other'],
    ['for a day far away', { startsOn: '2131-08-12' }, 'field.date-far', 'startsOn'],
    ['to a house that is not there', { toUnitId: newId() }, 'hand-over.no-leader', 'toUnitId'],
  ])('is refused %s, at its field, with nothing half-done', async (_sentence, but, code, field) => {
    expect(await refusal(aHandOver(app, leader, caseId, but))).toMatchObject({ code, details: { field } });
    expect((await where(leader)).events.map(({ kind }) => kind)).toEqual(['case.opened']);
  });

  test('is refused to the own house, and to a house of another municipality', async () => {
    const toUnitId = app.solvang.unit('Børnehuset Solstrålen');
    expect((await refusal(aHandOver(app, leader, caseId, { toUnitId }))).code).toBe('hand-over.own-unit');
    const [far] = await app.database.privileged<{ id: string }>(
      `select id from unit where name = 'Havneskolen'`,
    );
    expect((await refusal(aHandOver(app, leader, caseId, { toUnitId: far?.id ?? '' }))).code).toBe(
      'hand-over.no-leader',
    );
  });

  test('is the holder’s alone', async () => {
    await aParticipant(leader, caseId, colleague.personId);
    expect((await refusal(aHandOver(app, colleague, caseId))).code).toBe('case.not-allowed');
  });

  test('takes the known terms along: they hold the receiver’s text back before, and are the receiver’s after', async () => {
    await saveKnownTerms(leader, { caseId, terms: ['Freja'], version: 0 });
    expect((await refusal(aHandOver(app, leader, caseId, { parents: 'Frejas mor er med.' }))).code).toBe(
      'text.blocked',
    );
    handOverId = await aHandOver(app, leader, caseId);
    const text = 'Er det Freja?';
    expect((await refusal(writeHandOverMessage(schoolLeader, { handOverId, text }))).code).toBe(
      'text.blocked',
    );
    expect((await refusal(knownTerms(schoolLeader, caseId))).code).toBe('not-found');
    await acceptHandOver(schoolLeader, { handOverId, communityId: ownClass() });
    expect((await knownTerms(schoolLeader, caseId)).terms).toEqual(['Freja']);
    expect((await refusal(knownTerms(leader, caseId))).code).toBe('case.not-allowed');
  });

  test('sent twice is one offer', async () => {
    const mutationId = newId();
    const first = await aHandOver(app, leader, caseId, { mutationId });
    expect(
      await aHandOver(app, leader, caseId, { mutationId, toUnitId: app.solvang.unit('Engbakkeskolen') }),
    ).toBe(first);
  });
});
