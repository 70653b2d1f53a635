import { momentText } from '@faellesblik/platform/ui/day-text';
import type { ReadKind } from '@faellesblik/contracts/generated/schema';

/** What somebody has read, in plain words. */
export const READ_WORDS: Readonly<Record<ReadKind, string>> = {
  page: $localize`:@@workspace.read-page:Har læst forløbet`,
  search: $localize`:@@workspace.read-search:Har set lidt af det i en søgning`,
  today: $localize`:@@workspace.read-today:Har set lidt af det på Mit bord`,
  inbox: $localize`:@@workspace.read-inbox:Har set jeres anmodning om sparring`,
  handOver: $localize`:@@workspace.read-hand-over:Har læst overgangen`,
  knownTerms: $localize`:@@workspace.read-known-terms:Har åbnet de kendte ord`,
  termTold: $localize`:@@workspace.read-term-told:Har fået vist, hvor et kendt ord stod i egen tekst`,
  termWithheld: $localize`:@@workspace.read-term-withheld:Har fået en tekst afvist på grund af et kendt ord uden at se hvor`,
};

/** When it was read, and on how many days lately if more than one. */
export function whenText({ lastAt, days }: { readonly lastAt: string; readonly days: number }): string {
  const moment = momentText(lastAt);
  return days > 1
    ? $localize`:@@workspace.read-days:sidst ${moment}:moment:, på ${days}:days: af de sidste 30 dage`
    : moment;
}
