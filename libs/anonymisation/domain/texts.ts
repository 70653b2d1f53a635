import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when the guard holds a text back. */
export const anonymisationErrorTexts = {
  'text.blocked': {
    da: 'Teksten er ikke delt endnu: der står noget i den, som altid skal ud, for eksempel et CPR-nummer. Det er markeret. Ret det, og del igen; alt, du har skrevet, er her stadig.',
    en: 'The text is not shared yet: it holds something that must always go, such as a CPR number. It is marked. Change it and share again; everything you wrote is still here.',
  },
  'text.unanswered': {
    da: 'Teksten er ikke delt endnu: noget i den kan vise, hvem det handler om. Ret det markerede, eller sig, at det ikke peger på nogen. Alt, du har skrevet, er her stadig.',
    en: 'The text is not shared yet: something in it may tell who it is about. Change what is marked, or say that it points to nobody. Everything you wrote is still here.',
  },
  'text.known-unshown': {
    da: 'Teksten er ikke delt endnu: der står noget i den, som aldrig må stå i dette forløb. Du har fået vist så mange af de steder, at vi ikke viser flere lige nu. Læs teksten igennem for navne, kaldenavne og steder, vent en time, eller spørg tovholder. Alt, du har skrevet, er her stadig.',
    en: 'The text is not shared yet: it holds something that may never stand in this forløb. You have been shown so many of those places that we show no more for now. Read it through for names, nicknames and places, wait an hour, or ask the tovholder. Everything you wrote is still here.',
  },
  'known-terms.too-many': {
    da: 'Der er plads til 40 kendte ord. Behold dem, der peger tydeligst.',
    en: 'There is room for 40 known terms. Keep those that point most clearly.',
  },
  'known-term.too-short': {
    da: 'Det er for kort til at lede efter. Skriv mindst to bogstaver eller seks cifre.',
    en: 'That is too short to look for. Write at least two letters or six digits.',
  },
  'known-term.too-ordinary': {
    da: 'Det ord bruges i næsten alle tekster, så det ville standse dem alle. Skriv det sammen med det, der gør det særligt, for eksempel et efternavn.',
    en: 'Almost every text uses that word, so it would stop them all. Write it together with what makes it special, such as a family name.',
  },
} as const satisfies ErrorTexts;
