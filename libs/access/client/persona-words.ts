import type { PersonaKey } from '@faellesblik/access/domain/personas';

interface PersonaWords {
  /** What the person is. */
  readonly title: string;
  /** What one can try as that person, in the demo as it is. */
  readonly tries: string;
}

/** The card of each person of the demo. Name and house come from the server. */
export const PERSONA_WORDS: Readonly<Record<PersonaKey, PersonaWords>> = {
  'leder-dagtilbud': {
    title: $localize`:@@access.title-leder-dagtilbud:Pædagogisk leder`,
    tries: $localize`:@@access.persona-leder-dagtilbud:Åbn et forløb, invitér, led aftalen`,
  },
  paedagog: {
    title: $localize`:@@access.title-paedagog:Pædagog`,
    tries: $localize`:@@access.persona-paedagog:Skriv en iagttagelse, log opfølgning`,
  },
  'leder-skole': {
    title: $localize`:@@access.title-leder-skole:Skoleleder`,
    tries: $localize`:@@access.persona-leder-skole:Udgiv et erfaringskort, åbn et forløb om en klasse`,
  },
  laerer: {
    title: $localize`:@@access.title-laerer:Lærer`,
    tries: $localize`:@@access.persona-laerer:Svar i den aftalerunde, der venter`,
  },
  ppr: {
    title: $localize`:@@access.title-ppr:PPR-konsulent`,
    tries: $localize`:@@access.persona-ppr:Tag en sparringsanmodning, stil spørgsmål`,
  },
  support: {
    title: $localize`:@@access.title-support:Supportmedarbejder`,
    tries: $localize`:@@access.persona-support:Se med i to forløb, og skriv i deres sparring`,
  },
  klyngeleder: {
    title: $localize`:@@access.title-klyngeleder:Klyngeleder`,
    tries: $localize`:@@access.persona-klyngeleder:Læs erfaringskort; intet forløb uden invitation`,
  },
  forvaltning: {
    title: $localize`:@@access.title-forvaltning:Konsulent i forvaltningen`,
    tries: $localize`:@@access.persona-forvaltning:Se, at rollen ikke giver adgang til forløb`,
  },
  administrator: {
    title: $localize`:@@access.title-administrator:Administrator`,
    tries: $localize`:@@access.persona-administrator:Føj kommunens egne ord til sprogspejlet, og se, at heller ikke administrator kan læse et forløb`,
  },
  'leder-anden-kommune': {
    title: $localize`:@@access.title-leder-anden-kommune:Leder i en anden kommune`,
    tries: $localize`:@@access.persona-leder-anden-kommune:Se, at intet går på tværs af kommuner`,
  },
};
