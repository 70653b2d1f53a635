/** Browsers keep no timer for longer than this, 24 days. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** So long after the deadline it has passed on the server too, in milliseconds. */
const AFTERWARDS = 1_000;

/**
 * In how many milliseconds a deadline has passed on the server too, so that the page looks again; null when it is too
 * far away, or `told` says that it has looked. One that passed while an older answer was on its way is looked at now.
 */
export function untilPassed(deadline: string, told: string | null, now: number): number | null {
  const left = Math.max(0, Date.parse(deadline) + AFTERWARDS - now);
  return deadline === told || left > LONGEST_TIMER ? null : left;
}
