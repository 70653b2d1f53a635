/** What a figure is meant to reach. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** One line of a bench. */
export interface Figure {
  readonly metric: string;
  readonly value: number;
  readonly spread?: readonly [from: number, to: number];
  readonly goal?: Goal;
  /** Why it says nothing, when it does. */
  readonly void?: string;
}

/** Takes one figure, to be shown. */
export type Print = (metric: string, value: number, more?: Pick<Figure, 'spread' | 'goal' | 'void'>) => void;

const METRIC_WIDTH = 34;
const VALUE_WIDTH = 28;

/** A figure as a line of a table: `bench <name> <metric> <value> (from–to) goal ≥ 0.8 reached`. */
export function lineOf(bench: string, { metric, value, spread, goal, void: isVoid }: Figure): string {
  const from = spread ? ` (${spread.map(shown).join('–')})` : '';
  const verdict = isVoid ? `void: ${isVoid}` : goal && (isReached(value, goal) ? 'reached' : 'not reached');
  const aim = goal && ('atLeast' in goal ? `goal ≥ ${goal.atLeast}` : `goal ≤ ${goal.atMost}`);
  const columns = [
    `bench ${bench} ${metric.padEnd(METRIC_WIDTH)}`,
    `${shown(value)}${from}`.padEnd(VALUE_WIDTH),
    aim?.padEnd(12) ?? '',
    verdict ?? '',
  ];
  return columns.join(' ').trimEnd();
}

function isReached(value: number, goal: Goal): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}
