import type { Print } from './print.ts';

/** Runs for a while and answers how many times a second it was done. */
export type Measured = () => Promise<number>;

const BLOCKS = 5;
/** Two runs of the same thing may differ by so much; a machine that differs by more measures nothing. */
const EVEN: readonly [number, number] = [0.95, 1.05];
const TRIES = 3;

/**
 * Prints how fast A is beside B: the median of alternating blocks A B B A with its spread. Before it, B beside itself
 * says whether the machine is even now; it is tried three times, and what it said is printed as well.
 */
export async function compare(print: Print, name: string, a: Measured, b: Measured): Promise<void> {
  let even = await ratios(b, b);
  for (let attempt = 1; attempt < TRIES && !isEven(middle(even)); attempt++) even = await ratios(b, b);
  print(`${name}-null`, middle(even), ends(even));
  if (!isEven(middle(even))) print(`${name}-void`, TRIES);
  const found = await ratios(a, b);
  print(name, middle(found), ends(found));
}

const isEven = (ratio: number): boolean => ratio >= EVEN[0] && ratio <= EVEN[1];

async function ratios(a: Measured, b: Measured): Promise<readonly number[]> {
  const found: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const speeds = [];
    for (const each of [a, b, b, a]) speeds.push(await each());
    const [first = 0, second = 1, third = 1, fourth = 0] = speeds;
    found.push((first + fourth) / (second + third));
  }
  return found.sort((one, other) => one - other);
}

const middle = (sorted: readonly number[]): number => at(sorted, 0.5);
const ends = (sorted: readonly number[]): readonly [number, number] => [at(sorted, 0), at(sorted, 1)];

/** The value below which this share of a sorted list lies. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
