import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when a rule of sparring refuses. */
export const sparringErrorTexts = {
  'sparring.not-found': {
    da: 'Anmodningen findes ikke, eller den er ikke til din enhed. Se listen over det, der venter.',
    en: 'The request does not exist, or is not for your unit. See the list of what waits.',
  },
  'sparring.unit-not-asked': {
    da: 'Den enhed kan ikke spørges om sparring. Vælg PPR, Support eller en anden fra listen.',
    en: 'That unit cannot be asked for sparring. Choose PPR, Support or another from the list.',
  },
  'sparring.already-asked': {
    da: 'I har allerede spurgt den enhed, og anmodningen venter på svar. Skriv mere i tråden.',
    en: 'You have asked that unit already, and the request waits for a reply. Write more in the thread.',
  },
  'sparring.taken': {
    da: 'En kollega har taget anmodningen. Så er der nogen på den.',
    en: 'A colleague has taken the request. Somebody is on it.',
  },
  'message.not-found': {
    da: 'Beskeden, du svarer på, findes ikke her. Dit svar er ikke gået tabt; send det uden henvisning.',
    en: 'The message you reply to is not here. Your reply is not lost; send it without the reference.',
  },
} as const satisfies ErrorTexts;
