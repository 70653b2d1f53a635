import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { CASE_STATE_WORDS } from '@faellesblik/platform/ui/case-states';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { reviewDay } from './review-day';

/** The line under *For at komme videre*: what the next station needs, or what one does meanwhile. */
export function wayOnLead({ state, nextState, requirements, reviews, rounds }: CaseWholeFragment): string {
  if (state === 'closed')
    return $localize`:@@workspace.way-closed:Forløbet er afsluttet. Det, I lærte, er samlet under Læring.`;
  if (state === 'running') {
    const day = reviewDay({ rounds, reviews });
    return day
      ? $localize`:@@workspace.way-running:Gør, som I har aftalt, og skriv små opfølgninger undervejs. Næste status: ${dayText(day)}:day:`
      : $localize`:@@workspace.way-running-open:Gør, som I har aftalt, og skriv små opfølgninger undervejs.`;
  }
  if (state === 'review') {
    return reviews.at(-1)?.outcome === 'goalReached'
      ? $localize`:@@workspace.way-reached:Målet er nået. Lederen afslutter, og I samler det, I lærte.`
      : $localize`:@@workspace.way-review:Hvordan gik det? Se på det sammen, og vælg, hvad der så skal ske.`;
  }
  if (!nextState || requirements.length === 0) return '';
  const station = CASE_STATE_WORDS[nextState];
  return requirements.every(({ met }) => met)
    ? $localize`:@@workspace.way-ready:I har det, der skal til for at gå til ${station}:station:.`
    : $localize`:@@workspace.way-missing:Til ${station}:station: mangler I:`;
}
