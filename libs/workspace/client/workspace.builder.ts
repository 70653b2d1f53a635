import type {
  CaseWholeFragment,
  MeasureWholeFragment,
  MessageWholeFragment,
  PersonFragment,
  RoundWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import type { WorkspaceEvent } from './workspace-store';

const HOUSE = { id: 'house', name: 'Børnehuset Solstrålen', kind: 'dagtilbud', side: 'dagtilbud' } as const;

/** A colleague for tests; `side` and `kind` of another house make an outsider. */
export function aPerson(id: string, more: Partial<PersonFragment> = {}): PersonFragment {
  return { id, name: `Person ${id}`, profession: 'paedagog', unit: HOUSE, ...more };
}

/** A message for tests. */
export function aMessage(id: string, text: string): MessageWholeFragment {
  return {
    id,
    text,
    kind: 'question',
    author: aPerson('author'),
    at: '2026-11-12T09:00:00Z',
    replyTo: null,
    observationId: null,
  };
}

/** A running measure for the whole community, for tests. */
export function aMeasure(
  id: string,
  more: { nextFollowUp: string | null; ownerId: string },
): MeasureWholeFragment {
  return {
    id,
    version: 1,
    title: 'Fast legestart',
    level: 'everyone',
    approach: 'structure',
    what: 'Trommen slår, før legen flytter',
    when: 'På legepladsen',
    owner: aPerson(more.ownerId),
    coOwner: null,
    start: '2026-11-01',
    durationWeeks: 6,
    goal: 'Alle er med, når legen flytter',
    signs: ['Flere løber med'],
    makesSense: 'yes',
    firstFollowUp: '2026-11-12',
    nextFollowUp: more.nextFollowUp,
    state: 'running',
    levelReason: null,
    proposedBy: aPerson(more.ownerId),
    proposedAt: '2026-11-01T09:00:00Z',
    followUps: [],
  };
}

/** An open round for tests. */
export function aRound(more: Partial<RoundWholeFragment> = {}): RoundWholeFragment {
  return {
    id: 'round',
    state: 'open',
    openedAt: '2026-11-11T09:00:00Z',
    deadline: '2026-11-14T09:00:00Z',
    closedAt: null,
    decision: null,
    reviewOn: null,
    measureIds: [],
    voters: [],
    asked: 'stance',
    answered: false,
    revealed: false,
    requirements: null,
    canAnswer: false,
    canClose: false,
    ...more,
  };
}

/** An event for tests. */
export function anEvent(sequence: number, more: Partial<WorkspaceEvent> = {}): WorkspaceEvent {
  return {
    sequence,
    kind: 'message.written',
    actor: aPerson('author'),
    at: '2026-11-12T09:00:00Z',
    subjectId: null,
    ...more,
  };
}

/** A forløb that has just been opened, for tests. */
export function aWorkspace(more: Partial<CaseWholeFragment> = {}): CaseWholeFragment {
  return {
    id: 'case',
    version: 1,
    codeName: 'Stille Fyrtårn',
    community: {
      id: 'community',
      nickname: 'Stuen Bækken',
      kind: 'stue',
      sizeBand: 'from16to24',
      unit: HOUSE,
    },
    focus: 'community',
    ageBand: 'age3to5',
    state: 'wonder',
    level: 0,
    wondering: 'Hvad sker der, når legen skifter?',
    openedAt: '2026-11-10T08:00:00Z',
    nextDate: null,
    sequence: 1,
    basis: null,
    holder: aPerson('leader', { profession: 'leder' }),
    participants: [
      {
        person: aPerson('leader', { profession: 'leder' }),
        function: 'holder',
        seesFrom: 'start',
        lastDay: null,
        since: '2026-11-10T08:00:00Z',
        secondAdult: false,
      },
    ],
    holderOfferedTo: null,
    pause: null,
    retentionDate: null,
    deadlines: {
      aloneSince: null,
      secondAdultBy: null,
      secondAdultOverdue: false,
      sharedLookBy: null,
      sharedLookOverdue: false,
    },
    suggestions: [],
    nextState: 'sharedLook',
    requirements: [],
    viewerCan: NOTHING,
    observations: [],
    childVoices: [],
    parentContacts: [],
    requests: [],
    messages: [],
    measures: [],
    rounds: [],
    reviews: [],
    closing: null,
    events: [],
    ...more,
  };
}

/** What a viewer may do who may do nothing; tests add to it. */
export const NOTHING: CaseWholeFragment['viewerCan'] = {
  invite: false,
  removeParticipants: false,
  widenView: false,
  suggestParticipant: false,
  leave: false,
  offerHolder: false,
  offerHandOver: false,
  answerHolderOffer: false,
  stateBasis: false,
  beginSharedLook: false,
  shareObservation: false,
  writeMessage: false,
  askForSparring: false,
  proposeMeasure: false,
  openRound: false,
  withdrawRound: false,
  followUp: false,
  holdReview: false,
  pause: false,
  resume: false,
  liftOut: false,
  close: false,
  reopen: false,
  readKnownTerms: false,
};
