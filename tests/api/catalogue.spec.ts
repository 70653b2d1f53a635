import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonaKey } from '@faellesblik/access/domain/personas';
import { startApp, type TestApp } from '../support/app';
import { operations, sampleRequest } from '../support/sample-request';
import { send, signInAs, type SignedIn } from '../support/sign-in';

/** One persona for each role. */
const roles = {
  leader: 'leder-dagtilbud',
  staff: 'paedagog',
  consultant: 'ppr',
  clusterLeader: 'klyngeleder',
  administration: 'forvaltning',
  administrator: 'administrator',
} as const satisfies Readonly<Record<string, PersonaKey>>;
type Role = keyof typeof roles;

const everybody = Object.keys(roles) as readonly Role[];
const readers: readonly Role[] = ['leader', 'staff', 'consultant', 'clusterLeader'];
const workers: readonly Role[] = ['leader', 'staff', 'consultant'];
const leaders: readonly Role[] = ['leader'];

/** The rights table of the product, operation by operation. What is not named here does not exist. */
const whoMayAsk: Readonly<Record<string, readonly Role[]>> = {
  me: everybody,
  today: everybody,
  draft: everybody,
  saveDraft: everybody,
  discardDraft: everybody,
  setLanguage: everybody,
  setLanguageMirror: everybody,
  mirrorEntries: everybody,
  signOut: everybody,

  cases: readers,
  foundCases: readers,
  caseWorkspace: readers,
  caseChanges: readers,
  caseReaders: readers,
  observationBefore: readers,
  perspectiveBefore: readers,
  since: readers,
  dutyChecks: readers,
  considerDuty: readers,
  learningCards: readers,
  learningCard: readers,
  cardsToRead: readers,

  colleagues: workers,
  sparringUnits: workers,
  stateBasis: workers,
  beginSharedLook: workers,
  knownTerms: workers,
  saveKnownTerms: workers,
  proposals: workers,
  leaveCase: workers,
  offerHolder: workers,
  offerHandOver: workers,
  withdrawHandOver: workers,
  handOver: workers,
  handOverOf: workers,
  handOverUnits: workers,
  writeHandOverMessage: workers,
  acceptHandOver: leaders,
  declineHandOver: leaders,
  withdrawHolderOffer: workers,
  answerHolderOffer: workers,
  withdrawRound: workers,
  resumeCase: workers,
  shareObservation: workers,
  reviseObservation: workers,
  withdrawObservation: readers,
  fillObservation: workers,
  assessParticipation: workers,
  askToAssess: workers,
  declineAssessment: workers,
  showAssessment: workers,
  writeChildVoice: workers,
  writeParentContact: workers,
  reviseChildVoice: workers,
  reviseParentContact: workers,
  withdrawPerspective: readers,
  askForSparring: workers,
  writeMessage: workers,
  proposeMeasure: workers,
  openRound: workers,
  answerRound: workers,
  logFollowUp: workers,
  holdReview: workers,

  communitiesToPropose: ['staff', 'consultant'],
  proposeCase: ['staff', 'consultant'],
  withdrawProposal: ['staff', 'consultant'],
  suggestParticipant: ['staff', 'consultant'],

  communities: leaders,
  acceptProposal: leaders,
  declineProposal: leaders,
  widenView: leaders,
  setSuggestionAside: leaders,
  pauseCase: leaders,
  liftOutCase: leaders,
  openCase: leaders,
  inviteParticipant: leaders,
  removeParticipant: leaders,
  closeRound: leaders,
  closeCase: leaders,
  reopenCase: leaders,

  sparringInbox: ['consultant'],
  takeSparring: ['consultant'],
  releaseCard: ['leader', 'consultant', 'clusterLeader'],

  addMirrorEntry: ['administrator'],
  removeMirrorEntry: ['administrator'],
};

let app: TestApp;
const people = new Map<Role, SignedIn>();
beforeAll(async () => {
  app = await startApp();
  for (const role of everybody) people.set(role, await signInAs(app, roles[role]));
});
afterAll(() => app.stop());

/** Signing out ends a session, so it gets one of its own. */
async function cookieOf(role: Role, name: string): Promise<string> {
  const person = name === 'signOut' ? await signInAs(app, roles[role]) : people.get(role);
  return person?.cookie ?? '';
}

async function codeFor(cookie: string, name: string, id?: string): Promise<string | undefined> {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no operation ${name}.`);
  const { query, variables } = sampleRequest(operation, id);
  const { body } = await send(app, cookie, query, variables);
  return body.errors?.[0]?.extensions.code;
}

test('every operation of the contract has its line in the rights table', () => {
  expect(operations.map((one) => one.name).sort()).toEqual(Object.keys(whoMayAsk).sort());
});

describe.each(operations.map((one) => [one.name] as const))('%s', (name) => {
  test('answers nobody who is not signed in', async () => {
    expect(await codeFor('', name)).toBe('sign-in-needed');
    expect(await codeFor('session=invented', name)).toBe('sign-in-needed');
  });

  const refused = everybody.filter((role) => !whoMayAsk[name]?.includes(role));
  if (refused.length > 0) {
    test(`is refused to ${refused.join(', ')}`, async () => {
      for (const role of refused)
        expect([role, await codeFor(await cookieOf(role, name), name)]).toEqual([role, 'not-allowed']);
    });
  }

  test('takes an id that is no id as a fault of the request', async () => {
    for (const role of whoMayAsk[name] ?? []) {
      expect(await codeFor(await cookieOf(role, name), name, 'x')).not.toBe('unexpected');
    }
  });

  test('is open to those who may, and never ends in a fault of ours', async () => {
    for (const role of whoMayAsk[name] ?? []) {
      expect(['not-allowed', 'sign-in-needed', 'request.invalid', 'unexpected']).not.toContain(
        await codeFor(await cookieOf(role, name), name),
      );
    }
  });
});
