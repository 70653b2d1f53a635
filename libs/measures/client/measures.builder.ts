import type {
  MeasureWholeFragment,
  PersonFragment,
  RoundWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import type { GivenStance } from './stance-line';

const HOUSE = { id: 'house', name: 'Børnehuset Solstrålen', kind: 'dagtilbud', side: 'dagtilbud' } as const;

/** A colleague for tests. */
export function aPerson(id: string, name = `Person ${id}`): PersonFragment {
  return { id, name, profession: 'paedagog', unit: HOUSE };
}

/** An answer for tests. */
export function aStance(more: Partial<GivenStance> = {}): GivenStance {
  return { answer: 'yes', reason: null, wouldDo: null, at: '2026-11-12T10:00:00Z', ...more };
}

/** Somebody who is asked, for tests; answered as soon as there is an answer. */
export function aVoter(
  id: string,
  stances: readonly GivenStance[] = [],
): RoundWholeFragment['voters'][number] {
  return { person: aPerson(id), voice: 'stance', answered: stances.length > 0, stances };
}

/** An open round for tests, blind unless told otherwise. */
export function aRound(more: Partial<RoundWholeFragment> = {}): RoundWholeFragment {
  return {
    id: 'round',
    state: 'open',
    openedAt: '2026-11-12T09:00:00Z',
    deadline: '2026-11-15T09:00:00Z',
    closedAt: null,
    decision: null,
    reviewOn: null,
    measureIds: ['measure'],
    voters: [],
    asked: 'stance',
    answered: false,
    revealed: false,
    requirements: null,
    canAnswer: true,
    canClose: false,
    ...more,
  };
}

/** A running measure for everyone, for tests. */
export function aRunningMeasure(more: Partial<MeasureWholeFragment> = {}): MeasureWholeFragment {
  return {
    id: 'measure',
    version: 1,
    title: 'Fast legestart ved klatretårnet',
    level: 'everyone',
    approach: 'structure',
    what: 'Trommen slår, før legen flytter',
    when: 'På legepladsen',
    owner: aPerson('owner'),
    coOwner: null,
    start: '2026-11-01',
    durationWeeks: 6,
    goal: 'Alle er med, når legen flytter',
    signs: ['Flere løber med', 'Legen fortsætter'],
    makesSense: 'yes',
    firstFollowUp: '2026-11-12',
    nextFollowUp: '2026-11-27',
    state: 'running',
    levelReason: null,
    proposedBy: aPerson('owner'),
    proposedAt: '2026-11-01T09:00:00Z',
    followUps: [],
    ...more,
  };
}
