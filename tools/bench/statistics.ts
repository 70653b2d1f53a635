/** The value below which this share of a sorted list lies. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Smallest first. */
export function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((one, other) => one - other);
}

/** The middle of a list, and its ends. */
export interface Summary {
  readonly median: number;
  readonly spread: readonly [from: number, to: number];
}

/** What a list says in short. */
export function summary(values: readonly number[]): Summary {
  const inOrder = sorted(values);
  return { median: at(inOrder, 0.5), spread: [at(inOrder, 0), at(inOrder, 1)] };
}
