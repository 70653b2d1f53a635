/** How long a measure lasts, as people say it: `6 uger`. */
export function durationText(weeks: number): string {
  return weeks === 1
    ? $localize`:@@measures.one-week:1 uge`
    : $localize`:@@measures.weeks:${weeks}:count: uger`;
}
