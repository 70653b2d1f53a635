import type { MirrorEntry, MirrorTheme } from '@faellesblik/anonymisation/domain/mirror-entry';

/** What a theme of the mirror is called, and why its words are worth another look: one sentence. */
export const MIRROR_THEMES: Readonly<
  Record<MirrorTheme, { readonly heading: string; readonly why: string }>
> = {
  character: {
    heading: $localize`:@@anonymisation.mirror-character:Hvordan barnet er`,
    why: $localize`:@@anonymisation.mirror-character-why:Et ord om, hvordan barnet er, bliver let hængende; det, I så og hørte, kan andre hjælpe med.`,
  },
  conflict: {
    heading: $localize`:@@anonymisation.mirror-conflict:Konflikter og stærke følelser`,
    why: $localize`:@@anonymisation.mirror-conflict-why:Bag en stærk reaktion er der noget, barnet prøver at klare, og situationen viser, hvad det er.`,
  },
  will: {
    heading: $localize`:@@anonymisation.mirror-will:Vil ikke, eller kan ikke endnu`,
    why: $localize`:@@anonymisation.mirror-will-why:Når et barn siger fra, er der som regel noget, der gør det svært, og det kan I ændre på.`,
  },
  contact: {
    heading: $localize`:@@anonymisation.mirror-contact:Kontakt med andre`,
    why: $localize`:@@anonymisation.mirror-contact-why:Et barn, der søger de voksne eller trækker sig, fortæller om et behov; beskriv det, så I kan svare på det.`,
  },
  belonging: {
    heading: $localize`:@@anonymisation.mirror-belonging:Med i fællesskabet`,
    why: $localize`:@@anonymisation.mirror-belonging-why:Deltagelse opstår mellem børn og voksne; derfor hjælper det at se på fællesskabet og ikke kun på barnet.`,
  },
  ability: {
    heading: $localize`:@@anonymisation.mirror-ability:Det, barnet kan`,
    why: $localize`:@@anonymisation.mirror-ability-why:Det, barnet mangler, siger ikke, hvor I kan begynde; det gør det, barnet er på vej til.`,
  },
  diagnosis: {
    heading: $localize`:@@anonymisation.mirror-diagnosis:Diagnoser og mærkater`,
    why: $localize`:@@anonymisation.mirror-diagnosis-why:Barnet er først og fremmest et barn; en diagnose forklarer ikke, hvad I så, og kan vise, hvem det er.`,
  },
  group: {
    heading: $localize`:@@anonymisation.mirror-group:Børn i kasser`,
    why: $localize`:@@anonymisation.mirror-group-why:Et mærkat følger barnet fra sted til sted; en beskrivelse kan ændre sig sammen med barnet.`,
  },
  family: {
    heading: $localize`:@@anonymisation.mirror-family:Familien`,
    why: $localize`:@@anonymisation.mirror-family-why:Skriv, så forældrene kunne læse med; det holder døren åben for det, kun de ved.`,
  },
  always: {
    heading: $localize`:@@anonymisation.mirror-always:Altid og aldrig`,
    why: $localize`:@@anonymisation.mirror-always-why:Undtagelserne viser, hvad der virker, og det kan I gøre mere af.`,
  },
};

/** Why an entry is in the mirror: the municipality's own sentence, or that of its theme; empty when neither is there. */
export function whyOf({ theme, why }: MirrorEntry): string {
  return why ?? (theme ? MIRROR_THEMES[theme].why : '');
}
