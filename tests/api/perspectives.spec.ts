import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WriteChildVoiceInput, WriteParentContactInput } from '@faellesblik/contracts/generated/schema';
import { CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, aMeasure, anObservation, aParticipant, EMPTY_LINES } from '../support/builders';
import {
  beginSharedLook,
  look,
  openRound,
  stateBasis,
  writeChildVoice,
  writeParentContact,
  type Given,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;
let schoolLeader: SignedIn;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr, schoolLeader] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
    signInAs(app, 'leder-skole'),
  ]);
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await aParticipant(leader, caseId, ppr.personId, { function: 'observer' });
});
afterAll(() => app.stop());

const voice = (but: Partial<WriteChildVoiceInput> = {}): Given<WriteChildVoiceInput> => ({
  caseId,
  of: 'circleTime',
  source: 'said',
  heldOn: app.clock.day(),
  what: 'De synger, og så er det deres tur.',
  askedById: colleague.personId,
  ...but,
});
const contact = (but: Partial<WriteParentContactInput> = {}): Given<WriteParentContactInput> => ({
  caseId,
  form: 'talked',
  heldOn: app.clock.day(-1),
  what: 'Morgenen og vejen hertil.',
  view: 'De kender det fra morgenen.',
  contribution: 'De kommer ti minutter før.',
  contactId: leader.personId,
  ...but,
});
const page = async (who: SignedIn) => (await who.ask(CaseWorkspaceDocument, { id: caseId })).caseWorkspace;

describe('the children’s voice', () => {
  test('is written down and read by all who take part', async () => {
    const once = { ...voice(), mutationId: newId() };
    const receipts = await Promise.all([1, 2, 3].map(() => writeChildVoice(colleague, once)));
    const id = receipts[0]?.subjectId;
    const { childVoices, events } = await page(ppr);
    expect(childVoices).toMatchObject([
      { id, of: 'circleTime', child: null, source: 'said', askedBy: { id: colleague.personId } },
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'child-voice.written', subjectId: id });
  });

  test('of one child has a code, and no other voice has', async () => {
    await writeChildVoice(leader, voice({ of: 'child', child: 'B', source: 'pictogram' }));
    await writeChildVoice(leader, voice({ of: 'interview', child: 'A' }));
    expect((await page(leader)).childVoices.slice(-2)).toMatchObject([
      { of: 'child', child: 'B' },
      { of: 'interview', child: null },
    ]);
  });

  test('nobody has heard yet has a reason, and neither day nor asker', async () => {
    await writeChildVoice(leader, voice({ source: 'notYet', what: 'Vi spørger i næste samling.' }));
    expect((await page(leader)).childVoices.at(-1)).toMatchObject({ heldOn: null, askedBy: null });
  });

  test.each<[string, () => Partial<WriteChildVoiceInput>, string, string]>([
    ['no words', () => ({ what: ' ' }), 'field.missing', 'what'],
    ['words that are too long', () => ({ what: 'Vi ser. '.repeat(600) }), 'field.too-long', 'what'],
    ['no child', () => ({ of: 'child' }), 'field.missing', 'child'],
    ['no day', () => ({ heldOn: null }), 'field.missing', 'heldOn'],
    ['a day that has not come', () => ({ heldOn: app.clock.day(1) }), 'perspective.in-future', 'heldOn'],
    [
      'an asker from outside',
      () => ({ askedById: schoolLeader.personId }),
      'perspective.not-participant',
      'askedById',
    ],
  ])('with %s is refused at its field', async (_, but, code, field) => {
    expect(await refusal(writeChildVoice(leader, voice(but())))).toMatchObject({ code, details: { field } });
  });
});

describe('contact with the parents', () => {
  test('is written down with how they see it and what they contribute', async () => {
    const { subjectId } = await writeParentContact(leader, contact());
    const { parentContacts, events } = await page(colleague);
    expect(parentContacts).toMatchObject([
      { id: subjectId, view: 'De kender det fra morgenen.', contact: { id: leader.personId } },
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'parent-contact.written', subjectId });
  });

  test('that is agreed lies ahead, and has nothing they have said', async () => {
    await writeParentContact(leader, contact({ form: 'agreedTime', heldOn: app.clock.day(7), what: null }));
    expect((await page(leader)).parentContacts.at(-1)).toMatchObject({
      heldOn: app.clock.day(7),
      view: null,
      contribution: null,
    });
  });

  test.each<[string, () => Partial<WriteParentContactInput>, string, string]>([
    ['nothing said', () => ({ what: null }), 'field.missing', 'what'],
    ['no reason why not yet', () => ({ form: 'notYet', what: '' }), 'field.missing', 'what'],
    ['a day that has not come', () => ({ heldOn: app.clock.day(1) }), 'perspective.in-future', 'heldOn'],
    [
      'an agreed time that is over',
      () => ({ form: 'agreedTime', heldOn: app.clock.day(-1) }),
      'perspective.is-past',
      'heldOn',
    ],
    ['a day with a wrong year', () => ({ heldOn: app.clock.day(-400) }), 'field.date-far', 'heldOn'],
    ['a view that is too long', () => ({ view: 'De ser. '.repeat(600) }), 'field.too-long', 'view'],
  ])('with %s is refused at its field', async (_, but, code, field) => {
    expect(await refusal(writeParentContact(leader, contact(but())))).toMatchObject({
      code,
      details: { field },
    });
  });
});

describe('who may', () => {
  test('is who works on the forløb: not who looks on, and for others it does not exist', async () => {
    for (const write of [() => writeChildVoice(ppr, voice()), () => writeParentContact(ppr, contact())])
      expect(await refusal(write())).toMatchObject({ code: 'case.not-allowed' });
    for (const write of [
      () => writeChildVoice(schoolLeader, voice()),
      () => writeParentContact(schoolLeader, contact()),
    ])
      expect(await refusal(write())).toMatchObject({ status: 404 });
  });
});

describe('a perspective', () => {
  test.each<[string, (own: string) => Promise<unknown>]>([
    ['of the children', (own) => writeChildVoice(colleague, voice({ caseId: own, source: 'notYet' }))],
    ['of the parents', (own) => writeParentContact(colleague, contact({ caseId: own, form: 'notYet' }))],
  ])('%s counts on the way to an agreement, also when it says why not yet', async (_, write) => {
    const own = await aCase(app, leader);
    await aParticipant(leader, own, colleague.personId, { secondAdult: true });
    await anObservation(colleague, own, EMPTY_LINES);
    await beginSharedLook(leader, { caseId: own, version: (await look(leader, own)).version });
    const measureIds = [await aMeasure(app, colleague, own)];
    const deadline = `${app.clock.day(3)}T12:00:00.000Z`;
    const open = async () =>
      openRound(leader, { caseId: own, version: (await look(leader, own)).version, measureIds, deadline });
    expect((await refusal(open())).details['missing']).toEqual(['perspectives']);
    await write(own);
    await open();
    expect((await look(leader, own)).state).toBe('agreeing');
  });
});
