import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { FindingAnswer } from '@faellesblik/contracts/generated/schema';
import { startApp, type TestApp } from '../support/app';
import { aCase, aParticipant } from '../support/builders';
import { savedDraft, saveKnownTerms } from '../support/known-terms';
import { writeMessage } from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

/** Found as a name; the author says that it is a song. */
const TEXT = 'Vi sang om Ramasjata i dag.';
const WORD = 'ramasjata';
const PLACE = { start: 11, end: 20 };
const ANSWER: FindingAnswer = { field: 'text', ...PLACE };

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
  caseId = await anotherCase();
});

async function anotherCase(): Promise<string> {
  const id = await aCase(app, leader);
  await aParticipant(leader, id, colleague.personId);
  return id;
}

const write = (
  who: SignedIn,
  text: string,
  answers: readonly FindingAnswer[] = [],
  id = caseId,
): Promise<unknown> => writeMessage(who, { caseId: id, kind: 'idea', text, answers });
const hashes = (id: string): Promise<{ hash: Buffer }[]> =>
  app.database.privileged<{ hash: Buffer }>('select hash from dismissal where case_id = $1 order by hash', [
    id,
  ]);

describe('a word of which somebody has said that it identifies nobody', () => {
  test('is asked about until then, and not again in this forløb, by whomever and however it is written', async () => {
    const refused = await refusal(write(colleague, TEXT));
    expect(refused).toMatchObject({ code: 'text.unanswered', details: { findings: [ANSWER] } });
    await write(colleague, TEXT, [ANSWER]);
    await write(colleague, TEXT);
    await write(leader, 'Så kom RAMASJATA igen.');
    expect(await hashes(caseId)).toHaveLength(1);
  });

  test('is told in a draft, so that the page does not ask either', async () => {
    expect((await savedDraft(leader, caseId, { text: TEXT }, 'message')).dismissed).toEqual([]);
    await write(colleague, TEXT, [ANSWER]);
    const { known, dismissed } = await savedDraft(leader, caseId, { text: TEXT }, 'message');
    expect([known, dismissed]).toEqual([[], [{ path: 'text', ...PLACE }]]);
  });

  test('is asked about in every other forløb, and is another hash there', async () => {
    const other = await anotherCase();
    await write(colleague, TEXT, [ANSWER]);
    expect((await refusal(write(colleague, TEXT, [], other))).code).toBe('text.unanswered');
    await write(colleague, TEXT, [ANSWER], other);
    expect(await hashes(other)).not.toEqual(await hashes(caseId));
  });

  test('is kept as nothing from which the word could be told', async () => {
    await write(colleague, TEXT, [ANSWER]);
    const [{ hash = Buffer.of() } = {}] = await hashes(caseId);
    expect(hash).toHaveLength(32);
    expect(hash.toString('latin1')).not.toContain(WORD);
    expect(hash).not.toEqual(createHash('sha256').update(WORD).digest());
  });

  test('is kept only when its text is shared', async () => {
    await refusal(write(colleague, `${TEXT} Nummeret er 711090-1234.`, [ANSWER]));
    await refusal(write(colleague, `${TEXT} Så kom Rosalinde.`, [ANSWER]));
    expect(await hashes(caseId)).toEqual([]);
  });

  test('blocks all the same once it is a known term: what blocks is changed, never answered', async () => {
    await write(colleague, TEXT, [ANSWER]);
    await saveKnownTerms(leader, { caseId, terms: ['Ramasjata'], version: 0 });
    const refused = await refusal(write(colleague, TEXT, [ANSWER]));
    expect(refused).toMatchObject({
      code: 'text.blocked',
      details: { findings: [{ ...PLACE, kind: 'KNOWN' }] },
    });
  });
});
