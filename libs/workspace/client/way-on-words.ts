import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { CaseState } from '@faellesblik/contracts/generated/schema';
import { CASE_STATE_WORDS } from '@faellesblik/platform/ui/case-states';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { reviewDay } from './review-day';

/** The line under *For at komme videre*: what the next station needs, or what one does meanwhile. */
export function wayOnLead(subject: CaseWholeFragment): string {
  const { state, nextState, requirements, reviews, rounds, pause } = subject;
  if (state === 'closed')
    return $localize`:@@workspace.way-closed:Forløbet er afsluttet. Det, I lærte, er samlet under Læring.`;
  if (pause)
    return $localize`:@@workspace.way-paused:Alle kan læse med imens. I ser på det igen ${dayText(pause.lookAgain)}:day:`;
  if (state === 'liftedOut')
    return $localize`:@@workspace.way-lifted-out:Der arbejdes videre i fagsystemet. Her kan I læse det, I nåede sammen.`;
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

/** Who takes the next step from each state, and what it is. */
const WHO: Readonly<Record<CaseState, string>> = {
  wonder: $localize`:@@workspace.who-wonder:Når listen er i hus, begynder lederen eller tovholderen fælles blik.`,
  sharedLook: $localize`:@@workspace.who-shared-look:Når listen er i hus, åbner tovholderen en aftalerunde.`,
  agreeing: $localize`:@@workspace.who-agreeing:Lederen lukker runden, når alle har svaret, eller fristen er gået.`,
  running: $localize`:@@workspace.who-running:Lederen eller tovholderen holder status.`,
  review: $localize`:@@workspace.who-review:Lederen eller tovholderen vælger, hvad der så skal ske. Det er lederen, der afslutter.`,
  paused: $localize`:@@workspace.who-paused:Lederen eller tovholderen tager det op igen, hvor I slap.`,
  liftedOut: $localize`:@@workspace.who-lifted-out:Forløbet kan ikke åbnes igen her. Lederen kan åbne et nyt, hvis I undrer jer over noget andet.`,
  closed: $localize`:@@workspace.who-closed:Lederen kan genåbne det, hvis det kommer igen.`,
  cleared: '',
};

/** Who can bring it on, in a sentence for every state; and how long what has ended is kept. */
export function whoTakesIt({ state, retentionDate }: CaseWholeFragment): string {
  if (!retentionDate) return WHO[state];
  const kept = $localize`:@@workspace.kept:Teksterne bliver gemt til ${dayText(retentionDate)}:day:`;
  return `${WHO[state]} ${kept}`;
}
