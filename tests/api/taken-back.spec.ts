import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import { newId } from '@faellesblik/platform/server/database/ids';
import { aCase, anObservation, aParticipant } from '../support/builders';
import {
  beginSharedLook,
  look,
  reviseObservation,
  withdrawObservation,
  writeMessage,
} from '../support/operations';
import { five, lookTogether, type LookingTogether } from '../support/looking-together';
import { refusal } from '../support/refusal';

let { app, leader, colleague, ppr, caseId, shared, read, fill, rows } = {} as LookingTogether;
beforeAll(async () => {
  ({ app, leader, colleague, ppr, caseId, shared, read, fill, rows } = await lookTogether());
});
afterAll(() => app.stop());

describe('an observation that is taken back', () => {
  test('is gone for everybody with what was added and said before, and the log says that it was', async () => {
    const id = await shared();
    await fill(leader, id, 'wish', { wish: 'Gode spørgsmål.' });
    await reviseObservation(colleague, { id, version: 1, observation: { ...five, concrete: 'Ti børn.' } });
    const gone = { id, mutationId: newId() };
    const receipts = [await withdrawObservation(colleague, gone), await withdrawObservation(colleague, gone)];
    expect(receipts[1]?.subjectId).toBe(id);
    for (const who of [leader, colleague, ppr]) expect(await read(who, id)).toBeUndefined();
    const last = (await look(ppr, caseId)).events.filter(({ subjectId }) => subjectId === id).at(-1);
    expect(last?.kind).toBe('observation.withdrawn');
    for (const table of ['observation_revision', 'observation_addition']) {
      expect(await rows(`${table} where observation_id = '${id}'`)).toHaveLength(1);
      for (const who of [leader, colleague])
        expect(
          await app.database.as(
            { municipalityId: await municipality(), personId: who.personId },
            `select * from ${table} where observation_id = '${id}'`,
          ),
        ).toEqual([]);
    }
    expect(await refusal(withdrawObservation(colleague, { id }))).toMatchObject({ status: 404 });
    expect(await refusal(fill(leader, id, 'practice', { practice: 'Mit.' }))).toMatchObject({ status: 404 });
  });

  test('is taken back by its author alone', async () => {
    const id = await shared();
    expect(await refusal(withdrawObservation(leader, { id }))).toMatchObject({
      code: 'observation.only-own',
    });
    expect(await read(leader, id)).toBeDefined();
  });

  test('counts no longer towards fælles blik', async () => {
    const own = await aCase(app, leader);
    await aParticipant(leader, own, colleague.personId, { secondAdult: true });
    await withdrawObservation(colleague, { id: await anObservation(colleague, own) });
    const { version } = await look(leader, own);
    const { details } = await refusal(beginSharedLook(leader, { caseId: own, version }));
    expect(details['missing']).toEqual(['observationWithStrength']);
  });
});

describe('a question to an observation', () => {
  test('stands at it, with its answer', async () => {
    const observationId = await shared();
    const question = { caseId, kind: 'question', text: 'Hvornår på dagen?', observationId } as const;
    const asked = (await writeMessage(leader, question)).subjectId ?? '';
    await writeMessage(colleague, {
      caseId,
      kind: 'reply',
      text: 'Før frokost.',
      replyTo: asked,
      observationId,
    });
    const { messages } = (await ppr.ask(CaseWorkspaceDocument, { id: caseId })).caseWorkspace;
    expect(messages.filter((one) => one.observationId === observationId).map(({ text }) => text)).toEqual([
      'Hvornår på dagen?',
      'Før frokost.',
    ]);
  });

  test('of another forløb, or of none, is not asked', async () => {
    const other = await anObservation(leader, await aCase(app, leader));
    for (const observationId of [other, newId()]) {
      const question = { caseId, kind: 'question', text: 'Hvornår?', observationId } as const;
      expect(await refusal(writeMessage(leader, question))).toMatchObject({ code: 'observation.not-found' });
    }
  });
});

async function municipality(): Promise<string> {
  const [row] = await app.database.privileged<{ id: string }>(
    `select municipality_id as id from "case" where id = '${caseId}'`,
  );
  return row?.id ?? '';
}
