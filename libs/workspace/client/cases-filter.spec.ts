import type { CaseCardWholeFragment } from '@faellesblik/contracts/generated/operations';
import { NO_FILTER, boardOf, filterCases } from './cases-filter';
import { aWorkspace } from './workspace.builder';

function aCard(more: Partial<CaseCardWholeFragment>): CaseCardWholeFragment {
  const { id, codeName, community, state, level, ageBand, focus, nextDate, openedAt, holder, deadlines } =
    aWorkspace();
  return {
    id,
    codeName,
    community,
    state,
    level,
    ageBand,
    focus,
    nextDate,
    openedAt,
    holder,
    sides: ['dagtilbud'],
    standsAlone: false,
    deadlines,
    ...more,
  };
}

const names = (cases: readonly CaseCardWholeFragment[]) => cases.map(({ codeName }) => codeName);

describe('the list of forløb', () => {
  const cases = [
    aCard({ codeName: 'Blå Lærke', state: 'running', level: 2 }),
    aCard({ codeName: 'Rolig Havn', state: 'wonder', standsAlone: true }),
    aCard({ codeName: 'Grøn Gynge', state: 'closed', standsAlone: true, ageBand: 'age6to9' }),
  ];

  it('shows everything while nothing is asked for', () => {
    expect(filterCases(cases, NO_FILTER)).toHaveLength(3);
  });

  it('finds by the level', () => {
    expect(names(filterCases(cases, { ...NO_FILTER, level: '2' }))).toEqual(['Blå Lærke']);
    expect(names(filterCases(cases, { ...NO_FILTER, level: '0' }))).toEqual(['Rolig Havn', 'Grøn Gynge']);
  });

  it('never says that a closed forløb stands alone', () => {
    expect(names(filterCases(cases, { ...NO_FILTER, alone: true }))).toEqual(['Rolig Havn']);
  });

  it('takes only what meets everything that is asked for', () => {
    expect(filterCases(cases, { ...NO_FILTER, state: 'running', ageBand: 'age6to9' })).toEqual([]);
  });
});

describe('the board', () => {
  it('has a column for every station that is worked on, also an empty one', () => {
    expect(boardOf([]).map(({ state }) => state)).toEqual([
      'wonder',
      'sharedLook',
      'agreeing',
      'running',
      'review',
    ]);
  });

  it('puts other states behind, when there are any', () => {
    const board = boardOf([aCard({ state: 'closed' }), aCard({ state: 'closed' })]);
    expect(board.map(({ state }) => state).at(-1)).toBe('closed');
    expect(board.at(-1)?.cases).toHaveLength(2);
  });
});
