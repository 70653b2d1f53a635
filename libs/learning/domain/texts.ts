import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when a rule of closing and learning refuses. */
export const learningErrorTexts = {
  'card.not-found': {
    da: 'Erfaringskortet findes ikke, eller det er ikke frigivet endnu. Søg efter et andet i Erfaringer.',
    en: 'The learning card does not exist, or has not been released yet. Search for another in the library.',
  },
  'card.second-reader': {
    da: 'Et erfaringskort læses af en anden, før det frigives. Bed en kollega om at læse det.',
    en: 'A learning card is read by somebody else before it is released. Ask a colleague to read it.',
  },
  'card.released': {
    da: 'Kortet er allerede frigivet. Du finder det i Erfaringer.',
    en: 'The card has been released already. You find it in the library.',
  },
} as const satisfies ErrorTexts;
