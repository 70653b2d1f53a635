import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when the guard holds a text back. */
export const anonymisationErrorTexts = {
  'text.blocked': {
    da: 'Teksten er ikke delt endnu: der står et CPR-nummer eller et af forløbets kendte ord i den. Det er markeret. Skriv noget andet dér, og prøv igen; alt, du har skrevet, er her stadig.',
    en: 'The text is not shared yet: it holds a CPR number or one of the known terms of the case. It is marked. Write something else there and try again; everything you wrote is still here.',
  },
  'text.unanswered': {
    da: 'Teksten er ikke delt endnu: noget i den kan vise, hvem det handler om. Ret det markerede, eller sig, at det ikke peger på nogen. Alt, du har skrevet, er her stadig.',
    en: 'The text is not shared yet: something in it may tell who it is about. Change what is marked, or say that it points to nobody. Everything you wrote is still here.',
  },
  'text.known-unshown': {
    da: 'Teksten er ikke delt endnu: der står noget i den, som aldrig må stå i dette forløb. Du har fået vist så mange af de steder, at vi ikke viser flere lige nu. Læs teksten igennem for navne, kaldenavne og steder, vent en time, eller spørg tovholder. Alt, du har skrevet, er her stadig.',
    en: 'The text is not shared yet: it holds something that may never stand in this case. You have been shown so many of those places that we show no more for now. Read it through for names, nicknames and places, wait an hour, or ask the case holder. Everything you wrote is still here.',
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
  'mirror.not-administrator': {
    da: 'Kommunens egne ord passes af administratoren. Send gerne et forslag til en af dem.',
    en: 'The municipality’s own words are kept by its administrators. Do send one of them a suggestion.',
  },
  'mirror.not-found': {
    da: 'Ordet er ikke i sprogspejlet længere. En anden har måske fjernet det imens.',
    en: 'The word is no longer in the language mirror. Somebody may have removed it meanwhile.',
  },
  'mirror.word-taken': {
    da: 'Et af ordene er allerede i sprogspejlet. Tag det ud her; det, du har skrevet, står her stadig.',
    en: 'One of the words is in the language mirror already. Take it out here; what you wrote is still here.',
  },
  'mirror.too-ordinary': {
    da: 'Et af ordene bruges i næsten alle tekster, så sprogspejlet ville standse ved dem alle. Tag det ud, eller skriv det sammen med det, der gør det særligt; det, du har skrevet, står her stadig.',
    en: 'Almost every text uses one of the words, so the language mirror would stop at them all. Take it out, or write it together with what makes it special; what you wrote is still here.',
  },
  'mirror.too-many-words': {
    da: 'Det er for mange ord på én gang. Del dem i to, så forslaget passer til dem alle.',
    en: 'Those are too many words at once. Part them in two, so that the suggestion fits them all.',
  },
  'mirror.labels-itself': {
    da: 'Forslaget bruger selv et ord, som sprogspejlet spørger til. Skriv det med andre ord; intet er gået tabt.',
    en: 'The suggestion itself uses a word the language mirror asks about. Put it in other words; nothing is lost.',
  },
  'mirror.full': {
    da: 'Kommunen har så mange egne ord, som der er plads til. Fjern et, før du tilføjer et nyt.',
    en: 'The municipality has as many words of its own as there is room for. Remove one before adding another.',
  },
} as const satisfies ErrorTexts;
