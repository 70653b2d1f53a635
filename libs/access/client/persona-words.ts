/** What one can try as each person of the demo. */
const PERSONA_WORDS: Readonly<Record<string, string>> = {
  'leder-dagtilbud': $localize`:@@access.persona-leder-dagtilbud:Åbn et forløb, invitér, led aftalen`,
  paedagog: $localize`:@@access.persona-paedagog:Skriv en iagttagelse, log opfølgning`,
  ppr: $localize`:@@access.persona-ppr:Tag en sparringsanmodning, stil spørgsmål`,
  support: $localize`:@@access.persona-support:Foreslå tiltag tæt på praksis`,
  'leder-skole': $localize`:@@access.persona-leder-skole:Find erfaringer, åbn et forløb om en klasse`,
  laerer: $localize`:@@access.persona-laerer:Vær med fra skolens side, følg op`,
  klyngeleder: $localize`:@@access.persona-klyngeleder:Se, at ingen står alene`,
  forvaltning: $localize`:@@access.persona-forvaltning:Læs erfaringer på tværs, uden forløb`,
  administrator: $localize`:@@access.persona-administrator:Enheder, personer og roller`,
  'leder-anden-kommune': $localize`:@@access.persona-leder-anden-kommune:Se, at intet går på tværs af kommuner`,
};

/** The line under a persona's title; empty for somebody unknown here. */
export function personaWords(key: string): string {
  return PERSONA_WORDS[key] ?? '';
}
