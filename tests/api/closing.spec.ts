import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type * as Types from '@faellesblik/contracts/generated/schema';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, anOpenRound, aRunningCase } from '../support/builders';
import { card, closed, closing } from '../support/learning';
import { closeCase, logFollowUp, look, reopenCase } from '../support/operations';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let schoolLeader: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  colleague = await signInAs(app, 'paedagog');
  schoolLeader = await signInAs(app, 'leder-skole');
  stranger = await signInAs(app, 'leder-anden-kommune');
});
afterAll(() => app.stop());

describe('closing a forløb', () => {
  test('keeps why, cancels pending follow-ups, and proposes the card', async () => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    const { subjectId } = await closed(leader, caseId, { card });
    const after = await look(colleague, caseId);
    expect(after).toMatchObject({
      state: 'closed',
      nextDate: null,
      closing: { ...closing, cardId: subjectId, by: { id: leader.personId } },
    });
    expect(after.measures).toMatchObject([{ state: 'ended', nextFollowUp: null }]);
    expect(after.events.slice(-2)).toEqual([
      { kind: 'case.closed', subjectId: null },
      { kind: 'card.proposed', subjectId },
    ]);
  });

  test('ends a round that nobody has closed', async () => {
    const { caseId } = await anOpenRound(app, { leader, colleague });
    await closed(leader, caseId);
    expect(await look(leader, caseId)).toMatchObject({ state: 'closed', rounds: [{ state: 'closed' }] });
  });

  test('takes "no card" as an answer', async () => {
    const caseId = await aCase(app, leader);
    const receipt = await closed(leader, caseId);
    expect(receipt.subjectId).toBeNull();
    expect(await look(leader, caseId)).toMatchObject({ closing: { cardId: null } });
  });

  test('is done once, however often it is sent', async () => {
    const caseId = await aCase(app, leader);
    const { version } = await look(leader, caseId);
    const input = { ...closing, caseId, version, card, mutationId: newId() };
    const first = await closeCase(leader, input);
    expect(await closeCase(leader, input)).toEqual(first);
  });

  test('leaves nothing that can be logged', async () => {
    const { caseId, measureId } = await aRunningCase(app, { leader, colleague });
    await closed(leader, caseId);
    const heldOn = app.clock.day();
    const late = logFollowUp(colleague, {
      measureId,
      heldOn,
      done: 'yes',
      participation: 4,
      line: 'Det går godt.',
    });
    await expect(late).rejects.toMatchObject({ code: 'case.not-allowed' });
  });

  test.each<[sentence: string, code: string, field: string | undefined, but: Partial<Types.CloseCaseInput>]>([
    ['what made the difference is missing', 'field.missing', 'difference', { difference: ' ' }],
    ['the card is half written', 'field.missing', 'card.tripwire', { card: { ...card, tripwire: '' } }],
    ['it holds a CPR number', 'text.blocked', undefined, { didNot: 'Det var 711214-1234.' }],
    [
      'the card may name somebody',
      'text.unanswered',
      undefined,
      { card: { ...card, advice: 'Spørg Thorbjørn Kjærgaard.' } },
    ],
    ['it was changed since it was read', 'version.changed', undefined, { version: 99 }],
  ])('is refused when %s, and nothing is changed', async (_sentence, code, field, but) => {
    const caseId = await aCase(app, leader);
    await expect(closed(leader, caseId, but)).rejects.toMatchObject({
      code,
      ...(field && { details: { field } }),
    });
    expect(await look(leader, caseId)).toMatchObject({ state: 'wonder', closing: null });
  });

  test('is the leader’s: for others it is not allowed, or there is no such forløb', async () => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    const input = { ...closing, caseId, version: 1 };
    await expect(closeCase(colleague, input)).rejects.toMatchObject({ code: 'not-allowed', status: 403 });
    await expect(closeCase(schoolLeader, input)).rejects.toMatchObject({ code: 'not-found', status: 404 });
    await expect(closeCase(stranger, input)).rejects.toMatchObject({ code: 'not-found', status: 404 });
  });
});

describe('opening again', () => {
  test('leads back to fælles blik, and it can be closed once more', async () => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    await closed(leader, caseId);
    await reopenCase(leader, {
      caseId,
      version: (await look(leader, caseId)).version,
      note: 'Uroen kom igen efter ferien.',
    });
    expect(await look(colleague, caseId)).toMatchObject({
      state: 'sharedLook',
      closing: null,
      measures: [{ state: 'ended' }],
    });
    await closed(leader, caseId, { reason: 'other' });
    expect(await look(leader, caseId)).toMatchObject({ state: 'closed', closing: { reason: 'other' } });
  });

  test('takes a note', async () => {
    const caseId = await aCase(app, leader);
    await closed(leader, caseId);
    const { version } = await look(leader, caseId);
    await expect(reopenCase(leader, { caseId, version, note: '' })).rejects.toMatchObject({
      code: 'field.missing',
      details: { field: 'note' },
    });
  });
});
