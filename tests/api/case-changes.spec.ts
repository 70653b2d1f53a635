import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDaysToInstant } from '@faellesblik/access/domain/calendar';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { SparringUnitsDocument } from '@faellesblik/contracts/generated/sparring';
import { CaseChangesDocument, CaseWorkspaceDocument } from '@faellesblik/contracts/generated/workspace';
import { mergeChanges } from '@faellesblik/workspace/client/merge-changes';
import { startApp, type TestApp } from '../support/app';
import { aCase, aMeasure, anObservation, aParticipant } from '../support/builders';
import { card, closed } from '../support/learning';
import {
  answerRound,
  assessParticipation,
  askForSparring,
  beginSharedLook,
  closeRound,
  fillObservation,
  holdReview,
  logFollowUp,
  look,
  openRound,
  releaseCard,
  removeParticipant,
  reopenCase,
  stateBasis,
  takeSparring,
  withdrawObservation,
  writeChildVoice,
  writeMessage,
  writeParentContact,
} from '../support/operations';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;
let support: SignedIn;
let schoolLeader: SignedIn;
let caseId: string;
/** What was made on the way, by its name. */
const made: Record<string, string> = {};
/** The page each has open: as it was after the step before, and as it was when it was opened. */
const pages = new Map<SignedIn, { readonly held: CaseWholeFragment; readonly first: CaseWholeFragment }>();

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr, support, schoolLeader] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
    signInAs(app, 'support'),
    signInAs(app, 'leder-skole'),
  ]);
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await aParticipant(leader, caseId, ppr.personId, { function: 'ppr' });
  for (const who of [leader, colleague, ppr]) {
    const first = await whole(who);
    pages.set(who, { held: first, first });
  }
});
afterAll(() => app.stop());

const whole = async (who: SignedIn): Promise<CaseWholeFragment> =>
  (await who.ask(CaseWorkspaceDocument, { id: caseId })).caseWorkspace;
const caughtUp = async (who: SignedIn, from: CaseWholeFragment): Promise<CaseWholeFragment> =>
  mergeChanges(from, (await who.ask(CaseChangesDocument, { id: caseId, since: from.sequence })).caseChanges);
const version = async (): Promise<number> => (await look(leader, caseId)).version;
const the = (name: string): string => made[name] ?? '';

const steps: readonly [string, () => Promise<unknown>][] = [
  [
    'an observation is shared',
    async () => (made['observation'] = await anObservation(colleague, caseId, { practice: null })),
  ],
  [
    'a colleague fills a line of it',
    () =>
      fillObservation(leader, {
        id: the('observation'),
        line: 'practice',
        number: 0,
        fields: { practice: 'Vi har kun én bænk.' },
      }),
  ],
  [
    'a question is put to it',
    () =>
      writeMessage(leader, {
        caseId,
        kind: 'question',
        text: 'Hvornår på dagen?',
        observationId: the('observation'),
      }),
  ],
  [
    'one adult assesses the participation',
    () => assessParticipation(ppr, { observationId: the('observation'), participation: 2 }),
  ],
  [
    'another does, and both are shown',
    () => assessParticipation(leader, { observationId: the('observation'), participation: 4 }),
  ],
  [
    'the children are asked',
    () =>
      writeChildVoice(colleague, {
        caseId,
        of: 'circleTime',
        source: 'said',
        heldOn: app.clock.day(),
        what: 'De synger, og så er det deres tur.',
      }),
  ],
  [
    'a time with the parents is agreed',
    () => writeParentContact(leader, { caseId, form: 'agreedTime', heldOn: app.clock.day(3) }),
  ],
  [
    'another observation is taken back',
    async () => withdrawObservation(leader, { id: await anObservation(leader, caseId) }),
  ],
  [
    'another unit is asked',
    async () => {
      const { sparringUnits } = await leader.ask(SparringUnitsDocument, {});
      const unit = sparringUnits.find(({ kind }) => kind === 'support');
      const asked = await askForSparring(leader, {
        caseId,
        unitId: unit?.id ?? '',
        question: 'Hvad ser I?',
        urgency: 'canWait',
      });
      made['request'] = asked.subjectId ?? '';
    },
  ],
  ['one of them takes it', () => takeSparring(support, { requestId: the('request') })],
  [
    'somebody writes',
    () => writeMessage(support, { caseId, kind: 'question', text: 'Hvornår lykkes det?', replyTo: null }),
  ],
  ['fælles blik begins', async () => beginSharedLook(leader, { caseId, version: await version() })],
  ['a measure is proposed', async () => (made['measure'] = await aMeasure(app, colleague, caseId))],
  [
    'a round is opened',
    async () => {
      const deadline = addDaysToInstant(app.clock.now().toISOString(), 3);
      const round = { caseId, version: await version(), measureIds: [the('measure')], deadline };
      made['round'] = (await openRound(leader, round)).subjectId ?? '';
    },
  ],
  [
    'PPR gives advice',
    () => answerRound(ppr, { roundId: the('round'), answer: 'recommend', reason: 'Det er enkelt.' }),
  ],
  [
    'a colleague answers',
    () => answerRound(colleague, { roundId: the('round'), answer: 'yesBut', reason: 'Vi er få.' }),
  ],
  ['the leader answers', () => answerRound(leader, { roundId: the('round'), answer: 'yes' })],
  ['the deadline passes', async () => app.clock.pass({ days: 4 })],
  [
    'the round is closed',
    () =>
      closeRound(leader, { roundId: the('round'), decision: 'Vi prøver det.', reviewOn: app.clock.day(42) }),
  ],
  [
    'it is followed up',
    () =>
      logFollowUp(colleague, {
        measureId: the('measure'),
        heldOn: app.clock.day(),
        done: 'yes',
        participation: 3,
        line: 'Flere kom med ud.',
        nextDate: null,
      }),
  ],
  ['somebody leaves', () => removeParticipant(leader, { caseId, personId: support.personId })],
  [
    'a status goes on',
    async () =>
      holdReview(leader, {
        caseId,
        version: await version(),
        outcome: 'worksContinue',
        reason: 'Det virker.',
      }),
  ],
  [
    'a status ends it',
    async () =>
      holdReview(leader, {
        caseId,
        version: await version(),
        outcome: 'goalReached',
        reason: 'Målet er nået.',
      }),
  ],
  ['it is closed', async () => (made['card'] = (await closed(leader, caseId, { card })).subjectId ?? '')],
  [
    'its card is released by somebody who is not in it',
    () => releaseCard(schoolLeader, { cardId: the('card'), version: 1 }),
  ],
  [
    'it is opened again',
    async () => reopenCase(leader, { caseId, version: await version(), note: 'Det begynder igen.' }),
  ],
];

describe('a page that is told what changed shows the same as one that is opened anew', () => {
  test.each(steps)('when %s', async (_, act) => {
    await act();
    for (const [who, { held, first }] of pages) {
      const fresh = await whole(who);
      const now = await caughtUp(who, held);
      expect(now).toEqual(fresh);
      expect(await caughtUp(who, first)).toEqual(fresh);
      pages.set(who, { held: now, first });
    }
  });
});
