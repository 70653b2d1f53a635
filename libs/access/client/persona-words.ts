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

/** What each person of the demo is, in the language of the page. */
const PERSONA_TITLES: Readonly<Record<string, string>> = {
  'leder-dagtilbud': $localize`:@@access.title-leder-dagtilbud:Pædagogisk leder`,
  paedagog: $localize`:@@access.title-paedagog:Pædagog`,
  ppr: $localize`:@@access.title-ppr:PPR-konsulent`,
  support: $localize`:@@access.title-support:Supportmedarbejder`,
  'leder-skole': $localize`:@@access.title-leder-skole:Skoleleder`,
  laerer: $localize`:@@access.title-laerer:Lærer`,
  klyngeleder: $localize`:@@access.title-klyngeleder:Klyngeleder`,
  forvaltning: $localize`:@@access.title-forvaltning:Udviklingskonsulent`,
  administrator: $localize`:@@access.title-administrator:Administrator`,
  'leder-anden-kommune': $localize`:@@access.title-leder-anden-kommune:Leder i en anden kommune`,
};

/** The title on a persona's card; the server's own for somebody unknown here. */
export function personaTitle({ key, title }: { readonly key: string; readonly title: string }): string {
  return PERSONA_TITLES[key] ?? title;
}
