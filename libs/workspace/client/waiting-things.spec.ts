import type { TodayQuery } from '@faellesblik/contracts/generated/workspace';
import { waitingThings } from './waiting-things';
import { aPerson } from './workspace.builder';

const NOW = new Date('2026-11-12T09:00:00Z');
const NOTHING: TodayQuery['today'] = {
  followUps: [],
  rounds: [],
  assessments: [],
  requests: [],
  cardsToRead: [],
  proposals: [],
  handOvers: [],
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
const ASSESSMENT = {
  caseId: 'c',
  codeName: 'Blå Lærke',
  observationId: 'o',
  by: aPerson('colleague'),
  inVain: false,
  author: aPerson('leader'),
  sharedAt: '2026-11-10T09:00:00Z',
};
const REQUEST = {
  id: 'q',
  question: 'Hvad ser I?',
  urgency: 'canWait',
  communityKind: 'stue',
  ageBand: 'age3to5',
  side: 'dagtilbud',
  daysWaiting: 2,
} as const;

const PROPOSAL = {
  id: 'p',
  state: 'waiting',
  community: 'Stuen Bækken',
  unit: 'Børnehuset Solstrålen',
  proposedBy: aPerson('colleague'),
  proposedAt: '2026-11-11T09:00:00Z',
  caseId: null,
} as const;

describe('what waits on Mit bord', () => {
  it('comes in the order it matters, whatever came first', () => {
    const things = waitingThings(
      {
        ...NOTHING,
        drafts: [{ kind: 'openCase', caseId: null, codeName: null, updatedAt: '2026-11-12T08:00:00Z' }],
        cardsToRead: [{ id: 'k', situation: 'Garderoben' }],
        requests: [REQUEST],
        proposals: [PROPOSAL],
        holderOffers: [{ caseId: 'c', codeName: 'Blå Lærke', from: aPerson('leader') }],
        reminders: [
          { caseId: 'c', codeName: 'Blå Lærke', kind: 'secondAdult', by: '2026-11-10', overdue: true },
        ],
        rounds: [ROUND],
        assessments: [ASSESSMENT],
        followUps: [DUE],
      },
      NOW,
    );
    expect(things.map(({ key }) => key.split(' ')[0])).toEqual([
      'follow-up',
      'round',
      'assessment',
      'request',
      'proposal',
      'offer',
      'reminder',
      'card',
      'draft',
    ]);
  });

  it('lets a follow-up be logged right away, and marks the one that is due', () => {
    const [due, later] = waitingThings({ ...NOTHING, followUps: [DUE, { ...DUE, due: '2026-11-15' }] }, NOW);
    expect(due).toMatchObject({ link: '/forloeb/c/opfoelgning/m', chip: { word: 'i dag', tone: 'ask' } });
    expect(later?.chip?.tone).toBe('plain');
  });

  it('leads who is asked to assess to the observation it is about', () => {
    const [thing] = waitingThings({ ...NOTHING, assessments: [ASSESSMENT] }, NOW);
    expect(thing).toMatchObject({ link: '/forloeb/c/iagttagelser', query: { vis: 'o' } });
  });

  it('tells two assessments of one forløb apart by who wrote the observation and when', () => {
    const others = [
      { ...ASSESSMENT, observationId: 'p', author: aPerson('colleague') },
      { ...ASSESSMENT, observationId: 'q', sharedAt: '2026-11-10T12:30:00Z' },
    ];
    const things = waitingThings({ ...NOTHING, assessments: [ASSESSMENT, ...others] }, NOW);
    expect(new Set(things.map(({ text }) => text)).size).toBe(3);
    expect(things[0]?.text).toContain(aPerson('leader').name);
  });

  it('tells who asked in vain that the other cannot', () => {
    const [thing] = waitingThings({ ...NOTHING, assessments: [{ ...ASSESSMENT, inVain: true }] }, NOW);
    expect(thing?.title).toMatch(/kan ikke vurdere deltagelsen$/);
  });

  it('leads the leader to what is proposed, and the one who proposed it to what it became', () => {
    const links = (['waiting', 'declined', 'accepted'] as const).map(
      (state) =>
        waitingThings(
          { ...NOTHING, proposals: [{ ...PROPOSAL, state, caseId: state === 'accepted' ? 'c' : null }] },
          NOW,
        )[0]?.link,
    );
    expect(links).toEqual(['/forslag', '/forslag', '/forloeb/c']);
  });

  it('says when a deadline has passed', () => {
    const reminder = { caseId: 'c', codeName: 'Blå Lærke', kind: 'pauseOver', by: '2026-11-12' } as const;
    const [today, late] = waitingThings(
      {
        ...NOTHING,
        reminders: [
          { ...reminder, overdue: false },
          { ...reminder, by: '2026-11-10', overdue: true },
        ],
      },
      NOW,
    );
    expect([today?.chip?.tone, late?.chip?.tone]).toEqual(['plain', 'ask']);
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
