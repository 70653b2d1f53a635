/** Counts yes and no by name and prints shares with their 95 % intervals. */
export class Tally {
  private readonly counts = new Map<string, { yes: number; all: number }>();

  add(name: string, yes: boolean): void {
    const count = this.counts.get(name) ?? { yes: 0, all: 0 };
    count.all++;
    if (yes) count.yes++;
    this.counts.set(name, count);
  }

  lines(indent = ''): readonly string[] {
    return [...this.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, { yes, all }]) =>
          `${indent}${name}: ${(yes / all).toFixed(3)} (${yes}/${all}, ${interval(yes, all)})`,
      );
  }

  share(name: string): number {
    const count = this.counts.get(name);
    return count === undefined ? 0 : count.yes / count.all;
  }

  names(): readonly string[] {
    return [...this.counts.keys()];
  }
}

/** The interval of Wilson, which also holds for few and for shares near one. */
function interval(yes: number, all: number): string {
  const z = 1.96;
  const share = yes / all;
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${(middle - half).toFixed(3)}–${(middle + half).toFixed(3)}`;
}
