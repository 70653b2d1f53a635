import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app';
import { aCase, aParticipant } from '../support/builders';
import { readDraft, savedDraft, saveKnownTerms } from '../support/known-terms';
import { writeMessage } from '../support/operations';
import { signInAs, type SignedIn } from '../support/sign-in';

/** Musling is a nickname that no rule finds, Ramasjata a name to the rules and a figure to the author. */
const TEXT = 'Så kom musling og sang om Ramasjata.';
const MUSLING = { path: 'text', start: 7, end: 14 };
const RAMASJATA = { path: 'text', start: 26, end: 35 };

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  colleague = await signInAs(app, 'paedagog');
});
afterAll(() => app.stop());
beforeEach(async () => {
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId);
});

const keep = (...terms: readonly string[]): Promise<unknown> =>
  saveKnownTerms(leader, { caseId, terms: [...terms], version: 0 });
const sayNobody = (): Promise<unknown> =>
  writeMessage(leader, {
    caseId,
    kind: 'idea',
    text: 'Ramasjata er en figur.',
    answers: [{ field: 'text', start: 0, end: 9 }],
  });

describe('a draft that is read again', () => {
  test('tells where known terms stand and what was dismissed, also what was kept after it was saved', async () => {
    await savedDraft(colleague, caseId, { text: TEXT }, 'message');
    expect(await readDraft(colleague, caseId, 'message')).toMatchObject({ known: [], dismissed: [] });
    await keep('Musling');
    await sayNobody();
    expect(await readDraft(colleague, caseId, 'message')).toEqual({
      body: JSON.stringify({ text: TEXT }),
      known: [MUSLING],
      dismissed: [RAMASJATA],
    });
  });

  test('tells them where they stand behind a number that was masked when it was saved', async () => {
    await keep('Musling');
    await savedDraft(colleague, caseId, { text: '311227-1234 er musling.' }, 'message');
    const draft = await readDraft(colleague, caseId, 'message');
    const { text } = JSON.parse(draft?.body ?? '{}') as { text: string };
    expect(text).not.toContain('311227');
    expect(draft?.known.map(({ start, end }) => text.slice(start, end))).toEqual(['musling']);
  });

  test('is another one for everybody, and tells nobody of what a colleague has written', async () => {
    await keep('Musling');
    await savedDraft(colleague, caseId, { text: TEXT }, 'message');
    expect(await readDraft(colleague, caseId, 'message')).toMatchObject({ known: [MUSLING] });
    expect(await readDraft(leader, caseId, 'message')).toBeNull();
  });
});
