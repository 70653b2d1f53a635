const HOUR = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Copenhagen',
});

/** A greeting for the time of day in Denmark. */
export function greeting(now = new Date()): string {
  const hour = Number(HOUR.format(now));
  if (hour >= 5 && hour < 9) return $localize`:@@workspace.good-morning:Godmorgen`;
  if (hour >= 9 && hour < 12) return $localize`:@@workspace.good-forenoon:God formiddag`;
  if (hour >= 12 && hour < 18) return $localize`:@@workspace.good-afternoon:God eftermiddag`;
  return $localize`:@@workspace.good-evening:God aften`;
}

/** How many things wait, in words up to ten. */
export function waitingText(count: number): string {
  if (count === 0) return $localize`:@@workspace.waits-none:Intet venter på dig lige nu.`;
  if (count === 1) return $localize`:@@workspace.waits-one:Én ting venter på dig.`;
  const words = $localize`:@@workspace.numbers:To Tre Fire Fem Seks Syv Otte Ni Ti`.split(' ');
  return $localize`:@@workspace.waits-many:${words[count - 2] ?? String(count)}:count: ting venter på dig.`;
}
