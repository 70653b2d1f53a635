import type { Goal, Print } from './print.ts';
import { summary, type Summary } from './statistics.ts';

/** Runs for a while and answers how many times a second it was done. */
export type Measured = () => Promise<number>;

const BLOCKS = 7;
/** Two runs of the same thing may differ by so much; a machine that differs by more measures nothing. */
const EVEN: readonly [number, number] = [0.95, 1.05];
const TRIES = 3;

/** How fast A was beside B, and B beside itself in the very same blocks. */
interface Comparison {
  readonly ratio: Summary;
  readonly itself: Summary;
}

/**
 * Prints how fast A is beside B: the median of alternating blocks A B B A with its spread. Between the two B of a block,
 * B is run twice more, and held against them: when the same thing is not as fast as itself (the line `…-null`), the
 * run is void. It is then done again, three times in all; were all of them void, the most even is told, as void.
 */
export async function compare(
  print: Print,
  name: string,
  { a, b, goal }: { readonly a: Measured; readonly b: Measured; readonly goal?: Goal },
): Promise<void> {
  let best = await alternate(a, b);
  for (let attempt = 1; attempt < TRIES && !isEven(best); attempt++) {
    const next = await alternate(a, b);
    if (unevenness(next) < unevenness(best)) best = next;
  }
  const { ratio, itself } = best;
  print(`${name}-null`, itself.median, { spread: itself.spread });
  print(name, ratio.median, {
    spread: ratio.spread,
    goal,
    ...(!isEven(best) && { void: `the baseline beside itself, ${TRIES} times` }),
  });
}

const isEven = ({ itself: { median } }: Comparison): boolean => median >= EVEN[0] && median <= EVEN[1];
const unevenness = ({ itself }: Comparison): number => Math.abs(Math.log(itself.median));

async function alternate(a: Measured, b: Measured): Promise<Comparison> {
  const ratios: number[] = [];
  const nulls: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const speeds: number[] = [];
    for (const each of [a, b, b, b, b, a]) speeds.push(await each());
    const [a1 = 0, b1 = 0, c1 = 0, c2 = 0, b2 = 0, a2 = 0] = speeds;
    ratios.push((a1 + a2) / (b1 + b2));
    nulls.push((c1 + c2) / (b1 + b2));
  }
  return { ratio: summary(ratios), itself: summary(nulls) };
}
