import type { Question } from '@faellesblik/platform/client/confirm-dialog';

type Words = Omit<Question, 'act'>;

/** What is asked before it is done. */
export const actQuestions = {
  remove: (name: string): Words => ({
    heading: $localize`:@@workspace.remove-heading:Tag ${name}:name: ud af forløbet?`,
    text: $localize`:@@workspace.remove-text:Det, som ${name}:name: har delt, bliver i forløbet. Adgangen slutter med det samme, også hvis forløbet er åbent på skærmen.`,
    word: $localize`:@@workspace.remove-send:Tag ud af forløbet`,
    isDanger: true,
  }),
  widen: (name: string): Words => ({
    heading: $localize`:@@workspace.widen-heading:Lad ${name}:name: se fra starten?`,
    text: $localize`:@@workspace.widen-text:${name}:name: kan derefter læse alt, hvad der er delt siden forløbets start. Det står på tidslinjen, så alle ved det, og det kan ikke gøres om.`,
    word: $localize`:@@workspace.widen-send:Lad se fra starten`,
  }),
  withdrawRound: (): Words => ({
    heading: $localize`:@@workspace.withdraw-heading:Træk aftalerunden tilbage?`,
    text: $localize`:@@workspace.withdraw-text:Forløbet går tilbage til fælles blik, og tiltagene er forslag igen. De svar, der er givet, bliver ikke vist for andre. I kan åbne en ny runde.`,
    word: $localize`:@@workspace.withdraw-send:Træk runden tilbage`,
    isDanger: true,
  }),
  liftOut: (): Words => ({
    heading: $localize`:@@workspace.lift-heading:Arbejdes der videre i fagsystemet?`,
    text: $localize`:@@workspace.lift-text:Her gemmes kun, at det er sket. Tiltag, der er i gang, slutter, og ingen kan skrive mere i forløbet. Det kan ikke gøres om.`,
    word: $localize`:@@workspace.lift-send:Slut her, og gå videre i fagsystemet`,
    isDanger: true,
  }),
  leave: (): Words => ({
    heading: $localize`:@@workspace.leave-heading:Forlad forløbet?`,
    text: $localize`:@@workspace.leave-text:Det, du har delt, bliver i forløbet. Din egen adgang slutter med det samme, og kun lederen kan invitere dig igen.`,
    word: $localize`:@@workspace.leave-send:Forlad forløbet`,
    isDanger: true,
  }),
};

/** What is said when it is done. */
export const ACT_SAID = {
  begun: $localize`:@@workspace.begun:Nu ser I på det sammen.`,
  resumed: $localize`:@@workspace.resumed:Forløbet er i gang igen.`,
  becameHolder: $localize`:@@workspace.became-holder:Du er nu tovholder.`,
  declined: $localize`:@@workspace.declined:Dit nej er givet videre.`,
  offerWithdrawn: $localize`:@@workspace.offer-withdrawn:Tilbuddet er trukket tilbage.`,
  offered: $localize`:@@workspace.offered:Din kollega er spurgt.`,
  suggested: $localize`:@@workspace.suggested:Lederen ser dit forslag.`,
  setAside: $localize`:@@workspace.set-aside:Forslaget er lagt til side.`,
  removed: $localize`:@@workspace.removed:Din kollega er ikke længere med.`,
  widened: $localize`:@@workspace.widened:Din kollega ser nu forløbet fra starten.`,
  roundWithdrawn: $localize`:@@workspace.round-withdrawn:Aftalerunden er trukket tilbage.`,
  paused: $localize`:@@workspace.paused-said:Forløbet holder pause.`,
  liftedOut: $localize`:@@workspace.lifted-out:Forløbet er slut her.`,
  left: $localize`:@@workspace.left:Du er ikke længere med i forløbet.`,
  invited: $localize`:@@workspace.invited:Din kollega er med.`,
  basisSaved: $localize`:@@workspace.basis-saved:Grundlaget er gemt.`,
};
