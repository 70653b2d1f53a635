/** Counts yes and no by name and prints shares. */
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
      .map(([name, { yes, all }]) => `${indent}${name}: ${(yes / all).toFixed(3)} (${yes}/${all})`);
  }

  share(name: string): number {
    const count = this.counts.get(name);
    return count === undefined ? 0 : count.yes / count.all;
  }

  names(): readonly string[] {
    return [...this.counts.keys()];
  }
}
