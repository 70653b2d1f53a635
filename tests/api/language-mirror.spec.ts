import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AddMirrorEntryInput, MirrorEntry } from '@faellesblik/contracts/generated/schema';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { addMirrorEntry, removeMirrorEntry, type Given } from '../support/operations';
import { signInAs, type SignedIn } from '../support/sign-in';

const ENTRIES: TypedDocument<{ readonly mirrorEntries: readonly MirrorEntry[] }, Record<string, never>> = {
  name: 'Entries',
  text: 'query Entries { mirrorEntries { id words instead why } }',
};
const SWITCHED: TypedDocument<
  { readonly me: { readonly languageMirror: boolean } },
  Record<string, never>
> = { name: 'Switched', text: 'query Switched { me { languageMirror } }' };
const SWITCH: TypedDocument<
  { readonly setLanguageMirror: boolean },
  { readonly on: boolean; readonly id: string }
> = {
  name: 'Switch',
  text: 'mutation Switch($on: Boolean!, $id: ID!) { setLanguageMirror(on: $on, mutationId: $id) }',
};

let app: TestApp;
let administrator: SignedIn;
let staff: SignedIn;
let elsewhere: SignedIn;
beforeAll(async () => {
  app = await startApp();
  [administrator, staff, elsewhere] = await Promise.all([
    signInAs(app, 'administrator', 'da'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'leder-anden-kommune'),
  ]);
});
afterAll(() => app.stop());

let made = 0;
const anEntry = (change: Partial<AddMirrorEntryInput> = {}): Given<AddMirrorEntryInput> => ({
  words: `vildbasse${(made += 1)}, vildbasser${made}`,
  instead: 'Hvad leger barnet, og med hvem?',
  why: 'Legen siger mere end ordet.',
  ...change,
});
const seenBy = async (who: SignedIn): Promise<readonly string[]> =>
  (await who.ask(ENTRIES, {})).mirrorEntries.map(({ id }) => id);

describe('words that the municipality adds to the language mirror', () => {
  test('are read by everybody in it, and by nobody elsewhere', async () => {
    const entry = await addMirrorEntry(administrator, anEntry());
    expect(entry.words).toHaveLength(2);
    expect((await staff.ask(ENTRIES, {})).mirrorEntries).toContainEqual(entry);
    expect(await seenBy(elsewhere)).not.toContain(entry.id);
  });

  test('are gone when they are taken out, and may be written anew', async () => {
    const words = 'rod, rødder';
    const { id } = await addMirrorEntry(administrator, anEntry({ words }));
    expect(await removeMirrorEntry(administrator, { entryId: id })).toBe(true);
    expect(await seenBy(staff)).not.toContain(id);
    await expect(removeMirrorEntry(administrator, { entryId: id })).rejects.toMatchObject({
      status: 404,
      code: 'mirror.not-found',
    });
    await addMirrorEntry(administrator, anEntry({ words }));
  });

  test('are added once, however often they are sent', async () => {
    const given = anEntry({ mutationId: newId() } as Partial<AddMirrorEntryInput>);
    const [first, second] = [
      await addMirrorEntry(administrator, given),
      await addMirrorEntry(administrator, given),
    ];
    expect(second).toEqual(first);
    expect((await seenBy(staff)).filter((id) => id === first.id)).toHaveLength(1);
  });

  test('may go without a reason', async () => {
    expect((await addMirrorEntry(administrator, anEntry({ why: null }))).why).toBeNull();
  });

  test.each<[sentence: string, change: Partial<AddMirrorEntryInput>, code: string, field: string]>([
    ['that are none', { words: ' , ' }, 'field.missing', 'words'],
    ['without an alternative', { instead: '   ' }, 'field.missing', 'instead'],
    ['that are too long', { words: 'x'.repeat(61) }, 'field.too-long', 'words'],
    ['with an alternative too long', { instead: 'x'.repeat(301) }, 'field.too-long', 'instead'],
    ['with a reason too long', { why: 'x'.repeat(301) }, 'field.too-long', 'why'],
    ['that are in it already', { words: 'vildbasse, urolig' }, 'mirror.word-taken', 'words'],
    ['that every text needs', { words: 'og, er, det, i' }, 'mirror.too-ordinary', 'words'],
    [
      'whose alternative labels too',
      { instead: 'Et uroligt og dovent barn.' },
      'mirror.labels-itself',
      'instead',
    ],
  ])('are refused at their field: %s', async (_sentence, change, code, field) => {
    await expect(addMirrorEntry(administrator, anEntry(change))).rejects.toMatchObject({
      status: 400,
      code,
      details: { field },
    });
  });

  test('are refused with a name in them until it is said that it is none', async () => {
    const instead = 'Spørg Fatima Hansen, hvad hun så.';
    const refusal = await addMirrorEntry(administrator, anEntry({ instead })).then(
      () => Promise.reject(new Error('It was let through.')),
      (error: unknown) =>
        error as { readonly code: string; readonly details: { readonly findings: never[] } },
    );
    expect(refusal).toMatchObject({ code: 'text.unanswered', details: { findings: [{ field: 'instead' }] } });
    const answers = refusal.details.findings.map(({ field, start, end }) => ({ field, start, end }));
    await addMirrorEntry(administrator, anEntry({ instead, answers }));
  });

  test.each(['paedagog', 'leder-dagtilbud', 'ppr', 'klyngeleder', 'forvaltning'] as const)(
    'are not for %s to add',
    async (persona) => {
      const who = await signInAs(app, persona);
      await expect(addMirrorEntry(who, anEntry())).rejects.toMatchObject({ code: 'not-allowed' });
    },
  );
});

describe('the mirror', () => {
  const isOn = async (who: SignedIn): Promise<boolean> => (await who.ask(SWITCHED, {})).me.languageMirror;

  test('is on until somebody switches it off, and then off on every device of theirs alone', async () => {
    expect(await isOn(staff)).toBe(true);
    await staff.ask(SWITCH, { on: false, id: newId() });
    const otherDevice = await signInAs(app, 'paedagog');
    expect([await isOn(staff), await isOn(otherDevice), await isOn(administrator)]).toEqual([
      false,
      false,
      true,
    ]);
    await otherDevice.ask(SWITCH, { on: true, id: newId() });
    expect(await isOn(staff)).toBe(true);
  });
});
