import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PerspectiveBeforeDocument } from '@faellesblik/contracts/generated/observations';
import { CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, aParticipant } from '../support/builders';
import {
  look,
  pauseCase,
  removeParticipant,
  reviseChildVoice,
  reviseParentContact,
  withdrawPerspective,
  writeChildVoice,
  writeParentContact,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

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
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
});
afterAll(() => app.stop());

const voice = (what: string, askedById?: string) =>
  ({ of: 'circleTime', source: 'said', heldOn: app.clock.day(), what, askedById }) as const;
const contact = (what: string, contactId?: string) =>
  ({ form: 'talked', heldOn: app.clock.day(), what, contactId }) as const;
const page = async (who: SignedIn) => (await who.ask(CaseWorkspaceDocument, { id: caseId })).caseWorkspace;

/** The two kinds, each as its author writes and corrects it. */
const kinds = [
  {
    name: 'a child’s voice',
    event: 'child-voice',
    write: async (what: string) =>
      made(await writeChildVoice(colleague, { caseId, ...voice(what, leader.personId) })),
    revise: (who: SignedIn, id: string, version: number, what: string, mutationId = newId()) =>
      reviseChildVoice(who, { id, version, mutationId, ...voice(what) }),
    read: async (who: SignedIn, id: string) => (await page(who)).childVoices.find((one) => one.id === id),
    before: async (who: SignedIn, id: string) =>
      (await who.ask(PerspectiveBeforeDocument, { id })).perspectiveBefore.voices.map(
        ({ askedBy, ...one }) => ({
          ...one,
          who: askedBy,
        }),
      ),
  },
  {
    name: 'contact with the parents',
    event: 'parent-contact',
    write: async (what: string) =>
      made(await writeParentContact(colleague, { caseId, ...contact(what, leader.personId) })),
    revise: (who: SignedIn, id: string, version: number, what: string, mutationId = newId()) =>
      reviseParentContact(who, { id, version, mutationId, ...contact(what) }),
    read: async (who: SignedIn, id: string) => (await page(who)).parentContacts.find((one) => one.id === id),
    before: async (who: SignedIn, id: string) =>
      (await who.ask(PerspectiveBeforeDocument, { id })).perspectiveBefore.contacts.map(
        ({ contact: had, ...one }) => ({
          ...one,
          who: had,
        }),
      ),
  },
] as const;

describe.each(kinds)('$name', ({ event, write, revise, read, before: told }) => {
  const before = (id: string) =>
    app.database.privileged<{ version: number; what: string }>(
      `select version, content->>'what' as what from perspective_revision where perspective_id = $1 order by version`,
      [id],
    );

  test('is corrected by its author, and what it said before is kept', async () => {
    const id = await write('De vil gerne synge.');
    expect(await read(colleague, id)).toMatchObject({ version: 1, mine: true });
    const twice = newId();
    await Promise.all([1, 2, 3].map(() => revise(colleague, id, 1, 'De vil gerne synge og danse.', twice)));
    expect(await read(leader, id)).toMatchObject({
      version: 2,
      mine: false,
      what: 'De vil gerne synge og danse.',
    });
    expect(await before(id)).toEqual([{ version: 1, what: 'De vil gerne synge.' }]);
    expect((await look(leader, caseId)).events.at(-1)).toEqual({ kind: `${event}.revised`, subjectId: id });
  });

  test('tells whoever reads it what it said before, the newest first, with who had a part in it', async () => {
    const id = await write('De vil gerne synge.');
    await revise(colleague, id, 1, 'De vil gerne danse.');
    app.clock.pass({ minutes: 5 });
    await revise(colleague, id, 2, 'De vil gerne lege.');
    for (const who of [leader, colleague])
      expect(await told(who, id)).toMatchObject([
        { version: 2, what: 'De vil gerne danse.', by: { id: colleague.personId }, who: null },
        { version: 1, what: 'De vil gerne synge.', who: { id: leader.personId } },
      ]);
    for (const nobody of [told(schoolLeader, id), told(leader, newId())])
      expect(await refusal(nobody)).toMatchObject({ status: 404, code: 'perspective.not-found' });
    await withdrawPerspective(colleague, { id });
    for (const who of [leader, colleague])
      expect(await refusal(told(who, id))).toMatchObject({ status: 404 });
  });

  test('is not corrected from a version that is no more, and nothing is written', async () => {
    const id = await write('De vil gerne synge.');
    await revise(colleague, id, 1, 'De vil gerne danse.');
    expect(await refusal(revise(colleague, id, 1, 'Noget tredje.'))).toMatchObject({
      code: 'version.changed',
      details: { version: 2 },
    });
    expect(await read(colleague, id)).toMatchObject({ what: 'De vil gerne danse.' });
    expect(await before(id)).toHaveLength(1);
  });

  test('says at its field what is wrong with the correction', async () => {
    const id = await write('De vil gerne synge.');
    expect(await refusal(revise(colleague, id, 1, ' '))).toMatchObject({
      code: 'field.missing',
      details: { field: 'what' },
    });
    expect(await before(id)).toEqual([]);
  });

  test('is gone for everybody when it is taken back, and the log says that it was there', async () => {
    const id = await write('De vil gerne synge.');
    await revise(colleague, id, 1, 'De vil gerne danse.');
    const once = { id, mutationId: newId() };
    await withdrawPerspective(colleague, once);
    expect((await withdrawPerspective(colleague, once)).subjectId).toBe(id);
    for (const who of [leader, colleague]) expect(await read(who, id)).toBeUndefined();
    expect((await look(leader, caseId)).events.at(-1)).toEqual({ kind: `${event}.withdrawn`, subjectId: id });
    expect(await refusal(revise(colleague, id, 2, 'Igen.'))).toMatchObject({
      status: 404,
      code: 'perspective.not-found',
    });
    expect(await refusal(withdrawPerspective(colleague, { id }))).toMatchObject({ status: 404 });
  });

  test('is its author’s alone to change, and does not exist elsewhere', async () => {
    const id = await write('De vil gerne synge.');
    for (const attempt of [() => revise(leader, id, 1, 'Mit.'), () => withdrawPerspective(leader, { id })])
      expect(await refusal(attempt())).toMatchObject({ code: 'perspective.only-own' });
    for (const attempt of [
      () => revise(schoolLeader, id, 1, 'Mit.'),
      () => withdrawPerspective(schoolLeader, { id }),
      () => revise(colleague, newId(), 1, 'Mit.'),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 404 });
    expect(await read(colleague, id)).toMatchObject({ version: 1 });
  });
});

describe('a perspective that is taken back', () => {
  test('counts no longer on the way to an agreement', async () => {
    const own = await aCase(app, leader);
    const id = made(await writeChildVoice(leader, { caseId: own, ...voice('De vil gerne synge.') }));
    expect(await hasChildPerspective(own)).toBe(true);
    await withdrawPerspective(leader, { id });
    expect(await hasChildPerspective(own)).toBe(false);
  });

  test('stays while the forløb rests', async () => {
    const own = await aCase(app, leader);
    const id = made(await writeChildVoice(leader, { caseId: own, ...voice('De vil gerne synge.') }));
    await pauseCase(leader, { caseId: own, version: 1, reason: 'Ferie.', lookAgain: app.clock.day(14) });
    expect(await refusal(withdrawPerspective(leader, { id }))).toMatchObject({ code: 'case.not-open' });
  });

  test('is its author’s to take back also when they only look on by now, and not to correct', async () => {
    const own = await aCase(app, leader);
    await aParticipant(leader, own, colleague.personId);
    const ids = [
      made(await writeChildVoice(colleague, { caseId: own, ...voice('De vil gerne synge.') })),
      made(await writeParentContact(colleague, { caseId: own, ...contact('De kender sangene.') })),
    ];
    await removeParticipant(leader, { caseId: own, personId: colleague.personId });
    await aParticipant(leader, own, colleague.personId, { function: 'observer' });
    const correction = { id: ids[0] ?? '', version: 1, ...voice('Noget andet.') };
    expect(await refusal(reviseChildVoice(colleague, correction))).toMatchObject({
      code: 'case.not-allowed',
    });
    for (const id of ids) await withdrawPerspective(colleague, { id });
    const { childVoices, parentContacts } = (await leader.ask(CaseWorkspaceDocument, { id: own }))
      .caseWorkspace;
    expect([...childVoices, ...parentContacts]).toEqual([]);
  });
});

async function hasChildPerspective(own: string): Promise<boolean | undefined> {
  const [row] = await app.database.privileged<{ id: string }>(
    `select municipality_id as id from "case" where id = '${own}'`,
  );
  const [facts] = await app.database.as<{ child: boolean }>(
    { municipalityId: row?.id ?? '', personId: leader.personId },
    `select has_child_perspective as child from gate.case_facts('${own}', now())`,
  );
  return facts?.child;
}

function made({ subjectId }: { readonly subjectId?: string | null }): string {
  return subjectId ?? '';
}
