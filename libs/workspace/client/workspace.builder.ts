import type { CaseWholeFragment, MessageWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import type { WorkspaceEvent } from './workspace-store';

const HOUSE = { id: 'house', name: 'Børnehuset Solstrålen', kind: 'dagtilbud', side: 'dagtilbud' } as const;

/** A colleague for tests; `side` and `kind` of another house make an outsider. */
export function aPerson(id: string, more: Partial<PersonFragment> = {}): PersonFragment {
  return { id, name: `Person ${id}`, profession: 'paedagog', unit: HOUSE, ...more };
}

/** A message for tests. */
export function aMessage(id: string, text: string): MessageWholeFragment {
  return { id, text, kind: 'question', author: aPerson('author'), at: '2026-11-12T09:00:00Z', replyTo: null };
}

/** An event for tests. */
export function anEvent(sequence: number, more: Partial<WorkspaceEvent> = {}): WorkspaceEvent {
  return { sequence, kind: 'message.written', actor: aPerson('author'), at: '2026-11-12T09:00:00Z', subjectId: null, ...more };
}

/** A forløb that has just been opened, for tests. */
export function aWorkspace(more: Partial<CaseWholeFragment> = {}): CaseWholeFragment {
  return {
    id: 'case',
    version: 1,
    codeName: 'Stille Fyrtårn',
    community: { id: 'community', nickname: 'Stuen Bækken', kind: 'stue', sizeBand: 'from16to24', unit: HOUSE },
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
        since: '2026-11-10T08:00:00Z',
        secondAdult: false,
      },
    ],
    nextState: 'sharedLook',
    requirements: [],
    viewerCan: NOTHING,
    observations: [],
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
  stateBasis: false,
  beginSharedLook: false,
  shareObservation: false,
  writeMessage: false,
  askForSparring: false,
  proposeMeasure: false,
  openRound: false,
  followUp: false,
  holdReview: false,
  close: false,
  reopen: false,
};
