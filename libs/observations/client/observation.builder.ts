import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';

const HOUSE = { id: 'house', name: 'Børnehuset Solstrålen', kind: 'dagtilbud', side: 'dagtilbud' } as const;

/** A shared observation with its five questions alone, for tests. */
export function anObservation(more: Partial<ObservationWholeFragment> = {}): ObservationWholeFragment {
  return {
    id: 'observation',
    author: { id: 'author', name: 'Jesper Kragh', profession: 'paedagog', unit: HOUSE },
    sharedAt: '2026-11-10T09:00:00Z',
    version: 1,
    revised: false,
    mine: false,
    wondering: 'Hvorfor bliver det så svært at komme ud?',
    concrete: 'De fleste børn går i garderoben på samme tid.',
    situation: 'cloakroom',
    strengths: 'Børnene hjælper gerne hinanden.',
    goesWell: 'Når vi går i to hold, er der ro.',
    frequency: null,
    week: null,
    childrenCount: null,
    adultsCount: null,
    participation: null,
    practice: null,
    childPlace: null,
    childPlaceSource: null,
    childPlaceNotYet: null,
    parentsView: null,
    parentsText: null,
    tried: null,
    wish: null,
    urgency: null,
    additions: [],
    assessments: [],
    ...more,
  };
}

type Around = 'id' | 'author' | 'sharedAt' | 'version' | 'revised' | 'mine' | 'additions' | 'assessments';

/** What it says, without who, when and what was added. */
export function aWording(observation: ObservationWholeFragment): Omit<ObservationWholeFragment, Around> {
  const { id, author, sharedAt, version, revised, mine, additions, assessments, ...wording } = observation;
  return wording;
}
