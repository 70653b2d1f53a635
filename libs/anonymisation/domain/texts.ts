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
} as const satisfies ErrorTexts;
