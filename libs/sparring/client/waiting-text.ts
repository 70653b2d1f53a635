/** How long a request has waited, in working days; the day it was asked is none. */
export function waitingText(workingDays: number): string {
  if (workingDays === 0) return $localize`:@@sparring.waiting-none:Spurgt for nylig`;
  if (workingDays === 1) return $localize`:@@sparring.waiting-one:Har ventet 1 arbejdsdag`;
  return $localize`:@@sparring.waiting:Har ventet ${workingDays}:count: arbejdsdage`;
}

/** How quickly the reply came, in working days. */
export function answeredText(workingDays: number): string {
  if (workingDays === 0) return $localize`:@@sparring.answered-same-day:Svaret samme dag`;
  if (workingDays === 1) return $localize`:@@sparring.answered-one:Svaret efter 1 arbejdsdag`;
  return $localize`:@@sparring.answered:Svaret efter ${workingDays}:count: arbejdsdage`;
}
