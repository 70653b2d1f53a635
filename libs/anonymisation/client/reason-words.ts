import type { Reason } from '@faellesblik/anonymisation/domain/evidence';

/** What the guard saw, said to whoever asks why. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'written-as-such': $localize`:@@anonymisation.reason-written:Det er skrevet, som den slags skrives.`,
  'said-beside-it': $localize`:@@anonymisation.reason-said:Ordet ved siden af siger det.`,
  'on-name-list': $localize`:@@anonymisation.reason-name-list:Det står på en liste over navne.`,
  'on-place-list': $localize`:@@anonymisation.reason-place-list:Det står på en liste over steder.`,
  'capital-without-reason': $localize`:@@anonymisation.reason-capital:Det har stort bogstav, uden at sætningen begynder der.`,
  'no-danish-word': $localize`:@@anonymisation.reason-no-word:Det er ikke et dansk ord, vi kender.`,
  'full-name': $localize`:@@anonymisation.reason-full-name:Flere ord med stort hører sammen som et navn.`,
  'title-before': $localize`:@@anonymisation.reason-title:Der står en titel eller en rolle foran.`,
  'acts-as-person': $localize`:@@anonymisation.reason-acts:Det gør eller har noget, som kun mennesker gør eller har.`,
  'stands-as-person': $localize`:@@anonymisation.reason-stands:Det står, hvor man nævner mennesker.`,
  'has-kin': $localize`:@@anonymisation.reason-kin:Det har familie: mor, far eller søskende.`,
  initials: $localize`:@@anonymisation.reason-initials:Det ligner initialer.`,
  'named-elsewhere': $localize`:@@anonymisation.reason-named:Navnet står også et andet sted i teksten.`,
  'like-name-elsewhere': $localize`:@@anonymisation.reason-like-named:Det ligner et navn, der står et andet sted i teksten.`,
  'house-by-name': $localize`:@@anonymisation.reason-house:Det er et hus, en stue eller en klub med eget navn.`,
  'class-by-letter': $localize`:@@anonymisation.reason-class:Det er en klasse med tal og bogstav.`,
  background: $localize`:@@anonymisation.reason-background:Det fortæller om helbred, tro, sprog eller familiens baggrund.`,
  'only-one': $localize`:@@anonymisation.reason-only-one:Det siger, at der kun er én.`,
  'exact-date': $localize`:@@anonymisation.reason-date:En bestemt dag kan slås op.`,
  'known-term': $localize`:@@anonymisation.reason-known:Det er gemt i forløbet som noget, der aldrig må stå i en tekst.`,
};
