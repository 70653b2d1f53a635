import { isOpen } from '@faellesblik/cases/domain/case-state';
import type { CaseCardWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { CaseState } from '@faellesblik/contracts/generated/schema';
import { CASE_STATE_WORDS, PATH_STATES } from '@faellesblik/platform/ui/case-states';

/** What is asked for in the list of forløb; empty means all. */
export interface CasesFilter {
  readonly state: string;
  readonly unitId: string;
  readonly ageBand: string;
  /** 0–3, as text. */
  readonly level: string;
  /** Only those where the case holder stands alone. */
  readonly alone: boolean;
}

/** Everything. */
export const NO_FILTER: CasesFilter = { state: '', unitId: '', ageBand: '', level: '', alone: false };

/** The forløb that are asked for, in the order they came. */
export function filterCases(
  cases: readonly CaseCardWholeFragment[],
  filter: CasesFilter,
): CaseCardWholeFragment[] {
  return cases.filter(
    ({ community, state, ageBand, level, standsAlone }) =>
      (!filter.state || filter.state === state) &&
      (!filter.unitId || filter.unitId === community.unit.id) &&
      (!filter.ageBand || filter.ageBand === ageBand) &&
      (!filter.level || filter.level === String(level)) &&
      (!filter.alone || isAlone({ state, standsAlone })),
  );
}

/** Whether somebody carries it alone now; one that rests or has ended is carried by nobody. */
export function isAlone({
  state,
  standsAlone,
}: Pick<CaseCardWholeFragment, 'state' | 'standsAlone'>): boolean {
  return standsAlone && isOpen(state);
}

/** One column of the board. */
export interface BoardColumn {
  readonly state: CaseState;
  readonly word: string;
  readonly cases: readonly CaseCardWholeFragment[];
}

/** The board: every station of the path that is worked on, and behind them whatever other states there are. */
export function boardOf(cases: readonly CaseCardWholeFragment[]): BoardColumn[] {
  const worked = PATH_STATES.filter((state) => state !== 'closed');
  const others = cases.map(({ state }) => state).filter((state) => !worked.some((one) => one === state));
  return [...worked, ...new Set(others)].map((state) => ({
    state,
    word: CASE_STATE_WORDS[state],
    cases: cases.filter((one) => one.state === state),
  }));
}
