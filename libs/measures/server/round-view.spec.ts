import type { Actor } from '@faellesblik/access/domain/actor';
import type { PersonRef } from '@faellesblik/access/server/access.types';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import { aCase } from '@faellesblik/cases/domain/case.builder';
import { factsAtTheStart, type CaseFacts } from '@faellesblik/cases/domain/case-facts';
import type { Answer, Stance } from '@faellesblik/measures/domain/agreement-round';
import { roundView, type RoundReader, type RoundRow, type VoterRow } from './round-view';

const house = 'house';
const subject: CaseInMotion = aCase({ state: 'agreeing' });
const ready: CaseFacts = {
  ...factsAtTheStart,
  roundOpen: true,
  measuresInRoundComplete: true,
  assentFromAnother: true,
  leaderAnswered: true,
};

const aStance = (answer: Answer): Stance => ({
  answer,
  reason: null,
  wouldDo: null,
  at: '2026-11-20T10:00:00.000Z',
});

const person = (id: string): PersonRef => ({
  id,
  name: id,
  profession: 'paedagog',
  unit: { id: house, name: 'Solstrålen', kind: 'dagtilbud', side: 'dagtilbud' },
});

const aVoter = (id: string, ...answers: readonly Answer[]): VoterRow => ({
  person: person(id),
  voice: id === 'ppr' ? 'advice' : 'stance',
  answered: answers.length > 0,
  stances: answers.map(aStance),
});

const aRound = (given: Partial<RoundRow> = {}): RoundRow => ({
  id: 'round',
  state: 'open',
  openedAt: '2026-11-19T10:00:00.000Z',
  deadline: '2026-11-22T10:00:00.000Z',
  closedAt: null,
  decision: null,
  reviewOn: null,
  measureIds: ['measure'],
  voters: [aVoter('leader', 'yes'), aVoter('paedagog', 'objection'), aVoter('ppr')],
  ...given,
});

const actor = (personId: string): Actor => {
  const role = personId === 'leader' ? 'leader' : 'staff';
  const membership = {
    unitId: house,
    unitKind: 'dagtilbud',
    clusterId: null,
    role,
    profession: 'paedagog',
  } as const;
  return { municipalityId: 'municipality', personId, language: 'da', memberships: [membership] };
};

const readBy = (personId: string, given: Partial<RoundReader> = {}): RoundReader => ({
  actor: actor(personId),
  participation: { function: 'paedagog' },
  subject,
  facts: ready,
  ...given,
});

/** The answers a view tells, by person. */
const told = (view: ReturnType<typeof roundView>) =>
  view.voters.map((one) => one.stances.map((stance) => stance.answer));

describe('a round as one reader sees it', () => {
  it('tells who has answered and nothing of what to somebody who has not, even when the database has shown it', () => {
    const row = aRound();
    const view = roundView(row, readBy('ppr'));
    expect(row.voters.some((one) => one.stances.length > 0)).toBe(true);
    expect(told(view)).toEqual([[], [], []]);
    expect(view.voters.map((one) => one.answered)).toEqual([true, true, false]);
    expect(view).toMatchObject({
      asked: 'advice',
      answered: false,
      revealed: false,
      requirements: null,
      canAnswer: true,
      canClose: false,
    });
  });

  it('tells who has answered also when the database has hidden what they said', () => {
    const hidden = aRound({ voters: aRound().voters.map((one) => ({ ...one, stances: [] })) });
    expect(roundView(hidden, readBy('ppr')).voters.map((one) => one.answered)).toEqual([true, true, false]);
  });

  it('tells everything to somebody who has answered, and what the closing needs', () => {
    const view = roundView(aRound(), readBy('paedagog'));
    expect(told(view)).toEqual([['yes'], ['objection'], []]);
    expect(view).toMatchObject({ asked: 'stance', answered: true, revealed: true, canAnswer: true });
    expect(view.requirements?.map((one) => one.code)).toContain('noOpenObjection');
  });

  it('is blind to an observer until it is closed', () => {
    const open = roundView(aRound(), readBy('observer', { participation: { function: 'observer' } }));
    expect(open).toMatchObject({ asked: null, revealed: false, requirements: null, canAnswer: false });
    expect(told(open)).toEqual([[], [], []]);
    const closed = roundView(
      aRound({ state: 'closed' }),
      readBy('observer', { participation: { function: 'observer' } }),
    );
    expect(told(closed)).toEqual([['yes'], ['objection'], []]);
    expect(closed).toMatchObject({ revealed: true, requirements: null, canAnswer: false, canClose: false });
  });

  it.each([
    ['a leader who has answered, when everything is in place', 'leader', ready, true],
    [
      'nobody while an answer is missing before the deadline',
      'leader',
      { ...ready, answersMissing: 1 },
      false,
    ],
    ['nobody while somebody objects', 'leader', { ...ready, openObjections: 1 }, false],
    ['nobody who does not lead', 'paedagog', ready, false],
  ])('can be closed by %s', (_, reader, facts, canClose) => {
    expect(roundView(aRound(), readBy(reader, { facts })).canClose).toBe(canClose);
  });

  it('cannot be closed by a leader who has not answered', () => {
    const silent = aRound({ voters: [aVoter('leader'), aVoter('paedagog', 'yes')] });
    expect(roundView(silent, readBy('leader')).canClose).toBe(false);
  });

  it('cannot be answered by somebody who no longer takes part, or when the forløb is closed', () => {
    expect(roundView(aRound(), readBy('ppr', { participation: null })).canAnswer).toBe(false);
    expect(roundView(aRound(), readBy('ppr', { subject: { ...subject, state: 'closed' } })).canAnswer).toBe(
      false,
    );
  });
});
