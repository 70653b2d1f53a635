import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { LearningCardsDocument } from '@faellesblik/contracts/generated/learning';
import {
  ObservationBeforeDocument,
  PerspectiveBeforeDocument,
} from '@faellesblik/contracts/generated/observations';
import { SparringInboxDocument } from '@faellesblik/contracts/generated/sparring';
import {
  CaseChangesDocument,
  CaseReadersDocument,
  CasesDocument,
  FoundCasesDocument,
  CaseWorkspaceDocument,
  TodayDocument,
} from '@faellesblik/contracts/generated/workspace';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aProposal, aRunningCase } from '../support/builders';
import { savedDraft } from '../support/known-terms';
import { writeChildVoice, writeMessage } from '../support/operations';
import { signInAs, type SignedIn } from '../support/sign-in';

const PROPOSALS: TypedDocument<unknown, Record<string, never>> = {
  name: 'Proposed',
  text: 'query Proposed { proposals { id wondering proposedBy { id } community { nickname } } }',
};

/** Around every read: who is it (session, person), and the settings of its transaction. */
const AROUND =
  /^(start transaction|commit|select municipality_id, person_id from gate\.session_of|select set_config|select actor\.\* from)/i;

let app: TestApp;
let leader: SignedIn;
let psychologist: SignedIn;
let colleague: SignedIn;
let caseId: string;
let observationId: string;
let voiceId: string;

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  psychologist = await signInAs(app, 'ppr');
  colleague = await signInAs(app, 'paedagog');
  ({ caseId } = await aRunningCase(app, { leader, colleague }));
  observationId = await anObservation(leader, caseId);
  const voice = { of: 'circleTime', source: 'notYet', what: 'Vi spørger i næste uge.' } as const;
  voiceId = (await writeChildVoice(leader, { caseId, ...voice })).subjectId ?? '';
});
afterAll(() => app.stop());

/** The statements that a read sends to PostgreSQL for what it answers. */
async function statementsOf(read: () => Promise<unknown>): Promise<readonly string[]> {
  const logged = jest.spyOn(app.get(DataSource).logger, 'logQuery');
  try {
    await read();
    return logged.mock.calls.map(([sql]) => sql.trim()).filter((sql) => !AROUND.test(sql));
  } finally {
    logged.mockRestore();
  }
}

describe('what the guard knows of a forløb', () => {
  const ofTheVault = async (write: () => Promise<unknown>): Promise<readonly string[]> =>
    (await statementsOf(write)).filter((sql) => /case_key|known_|dismissal|sealed_terms/.test(sql));

  test('is one statement before a text is shared', async () => {
    const text = 'Skal vi dele os i to hold?';
    expect(await ofTheVault(() => writeMessage(leader, { caseId, kind: 'idea', text }))).toHaveLength(1);
  });

  test('is one statement as a draft is kept', async () => {
    const id = await aCase(app, leader);
    expect(await ofTheVault(() => savedDraft(leader, id, { text: 'Skal vi' }, 'message'))).toHaveLength(1);
  });
});

describe('a read that matters is one statement, whatever the data', () => {
  const reads: readonly [string, () => Promise<unknown>][] = [
    ['the whole forløb', () => leader.ask(CaseWorkspaceDocument, { id: caseId })],
    ['what changed in it', () => leader.ask(CaseChangesDocument, { id: caseId, since: 1 })],
    ['who has read it', () => leader.ask(CaseReadersDocument, { caseId })],
    [
      'what stood in an observation before',
      () => leader.ask(ObservationBeforeDocument, { id: observationId }),
    ],
    ['what stood in a perspective before', () => leader.ask(PerspectiveBeforeDocument, { id: voiceId })],
    ['the list and the board', () => leader.ask(CasesDocument, {})],
    ['a search in the forløb', () => leader.ask(FoundCasesDocument, { search: 'garderobe' })],
    ['Mit bord', () => leader.ask(TodayDocument, {})],
    ['what is proposed', () => leader.ask(PROPOSALS, {})],
    ['the inbox of a team', () => psychologist.ask(SparringInboxDocument, {})],
    ['a search among the cards', () => leader.ask(LearningCardsDocument, { search: 'samling' })],
  ];

  test.each(reads)('%s', async (_name, read) => {
    expect(await statementsOf(read)).toHaveLength(1);
  });

  test.each(reads)('%s, with more to tell', async (_name, read) => {
    await anObservation(leader, caseId);
    await aCase(app, leader);
    await aProposal(app, colleague);
    expect(await statementsOf(read)).toHaveLength(1);
  });
});
