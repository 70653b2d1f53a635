import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app';
import { aRunningCase, anObservation } from '../support/builders';
import { askForSparring, stateBasis, writeChildVoice } from '../support/operations';
import { operations, sampleRequest } from '../support/sample-request';
import { send, signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let psychologist: SignedIn;
let caseId: string;
let observationId: string;
let voiceId: string;

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  psychologist = await signInAs(app, 'ppr');
  ({ caseId } = await aRunningCase(app, { leader, colleague: await signInAs(app, 'paedagog') }));
  observationId = await anObservation(leader, caseId);
  const voice = { of: 'circleTime', source: 'notYet', what: 'Vi spørger i næste uge.' } as const;
  voiceId = (await writeChildVoice(leader, { caseId, ...voice })).subjectId ?? '';
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await askForSparring(leader, {
    caseId,
    unitId: app.solvang.unit('PPR Solvang'),
    question: 'Hvad ser vi ikke?',
    urgency: 'canWait',
  });
});
afterAll(() => app.stop());

interface Read {
  readonly reader?: () => SignedIn;
  /** What is read, when it is not the forløb. */
  readonly id?: () => string;
  /** What is written: the page that was read, and with the forløb when words of one are among what it shows. */
  readonly logged: readonly { readonly what: string; readonly ofCase: boolean }[];
}

/** What reading leaves in the access log, query by query; or why it leaves nothing. */
const reads: Readonly<Record<string, Read | string>> = {
  caseWorkspace: { logged: [{ what: 'case.read', ofCase: true }] },
  caseChanges: { logged: [{ what: 'case.changes', ofCase: true }] },
  knownTerms: { logged: [{ what: 'known-terms.read', ofCase: true }] },
  dutyChecks:
    'no words of the forløb; and the log would tell its participants that somebody has considered the duty',
  observationBefore: { id: () => observationId, logged: [{ what: 'observation.before', ofCase: true }] },
  perspectiveBefore: { id: () => voiceId, logged: [{ what: 'perspective.before', ofCase: true }] },
  cases: { logged: [{ what: 'case.list', ofCase: false }] },
  foundCases: {
    logged: [
      { what: 'search.cases', ofCase: false },
      { what: 'search.cases', ofCase: true },
    ],
  },
  today: {
    reader: () => psychologist,
    logged: [
      { what: 'today', ofCase: false },
      { what: 'today', ofCase: true },
    ],
  },
  proposals: { logged: [{ what: 'proposal.list', ofCase: false }] },
  sparringInbox: { reader: () => psychologist, logged: [{ what: 'sparring.inbox', ofCase: true }] },
  learningCards: { logged: [{ what: 'search.learning-cards', ofCase: false }] },
  learningCard: 'a card belongs to no forløb for who reads it',
  cardsToRead: 'a card belongs to no forløb for who reads it',
  handOver: 'read of one’s own house or of another’s: hand-over.spec holds it',
  handOverOf: 'as handOver',
  handOverUnits: 'no forløb',
  caseReaders: 'who has read it and when, nothing of what it says',
  since: 'events are ids and kinds',
  draft: 'one’s own',
  me: 'no forløb',
  mirrorEntries: 'words of the municipality, of no forløb',
  colleagues: 'no forløb',
  communities: 'no forløb',
  communitiesToPropose: 'no forløb',
  sparringUnits: 'no forløb',
};

const queries = operations.filter(({ root }) => root === 'query');
const log = (): Promise<{ what: string; ofCase: boolean }[]> =>
  app.database.privileged(
    `select what, case_id is not null as "ofCase" from access_log order by what, case_id nulls first`,
  );

describe('the access log', () => {
  test('is thought of for every query there is', () => {
    expect(Object.keys(reads).sort()).toEqual(queries.map(({ name }) => name).sort());
  });

  test.each(queries.map((query) => [query.name, query] as const))(
    'holds the read of %s, or need not',
    async (name, query) => {
      const read = reads[name];
      const expected: Read = typeof read === 'object' ? read : { logged: [] };
      const reader = expected.reader?.() ?? leader;
      await app.database.privileged('truncate access_log');
      const request = sampleRequest(query, expected.id?.() ?? caseId);
      const { body } = await send(app, reader.cookie, request.query, request.variables);
      if (expected.logged.length > 0) expect(body.errors).toBeUndefined();
      expect(await log()).toEqual(expected.logged);
    },
  );
});
