import type { TodayQuery } from '@faellesblik/contracts/generated/workspace';
import { waitingThings } from './waiting-things';

const NOW = new Date('2026-11-12T09:00:00Z');
const NOTHING: TodayQuery['today'] = {
  followUps: [],
  rounds: [],
  requests: [],
  cardsToRead: [],
  proposals: [],
  holderOffers: [],
  reminders: [],
  meetings: [],
  drafts: [],
  news: [],
  likeCards: [],
};
const DUE = {
  caseId: 'c',
  codeName: 'Blå Lærke',
  measureId: 'm',
  title: 'Fast legestart',
  due: '2026-11-12',
};
const ROUND = {
  caseId: 'c',
  codeName: 'Blå Lærke',
  roundId: 'r',
  voice: 'stance',
  deadline: '2026-11-13T12:00:00Z',
  measureCount: 1,
} as const;
const REQUEST = {
  id: 'q',
  question: 'Hvad ser I?',
  urgency: 'canWait',
  communityKind: 'stue',
  ageBand: 'age3to5',
  side: 'dagtilbud',
  daysWaiting: 2,
} as const;

describe('what waits on Mit bord', () => {
  it('comes in the order it matters, whatever came first', () => {
    const things = waitingThings(
      {
        ...NOTHING,
        drafts: [{ kind: 'openCase', caseId: null, codeName: null, updatedAt: '2026-11-12T08:00:00Z' }],
        cardsToRead: [{ id: 'k', situation: 'Garderoben' }],
        requests: [REQUEST],
        rounds: [ROUND],
        followUps: [DUE],
      },
      NOW,
    );
    expect(things.map(({ key }) => key.split(' ')[0])).toEqual([
      'follow-up',
      'round',
      'request',
      'card',
      'draft',
    ]);
  });

  it('lets a follow-up be logged right away, and marks the one that is due', () => {
    const [due, later] = waitingThings({ ...NOTHING, followUps: [DUE, { ...DUE, due: '2026-11-15' }] }, NOW);
    expect(due).toMatchObject({ link: '/forloeb/c/opfoelgning/m', chip: { word: 'i dag', tone: 'ask' } });
    expect(later?.chip?.tone).toBe('plain');
  });

  it('asks for advice where advice is asked for', () => {
    const [thing] = waitingThings({ ...NOTHING, rounds: [{ ...ROUND, voice: 'advice' }] }, NOW);
    expect(thing?.button).toBe('Giv råd');
  });

  it('goes on with each draft where it was begun', () => {
    const updatedAt = '2026-11-12T08:00:00Z';
    const things = waitingThings(
      {
        ...NOTHING,
        drafts: [
          { kind: 'openCase', caseId: null, codeName: null, updatedAt },
          { kind: 'observation', caseId: 'c', codeName: 'Blå Lærke', updatedAt },
        ],
      },
      NOW,
    );
    expect(things.map(({ link }) => link)).toEqual(['/forloeb/nyt', '/forloeb/c/iagttagelse']);
  });
});
