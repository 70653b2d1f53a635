import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when an observation is refused. Empty and too long fields have their texts in access. */
export const observationsErrorTexts = {
  'observation.not-found': {
    da: 'Iagttagelsen findes ikke, eller du kan ikke se den. Gå tilbage til forløbet, og prøv igen.',
    en: 'The observation does not exist, or you cannot see it. Go back to the forløb and try again.',
  },
  'observation.only-own': {
    da: 'Man retter kun i sin egen iagttagelse. Skriv din egen ved siden af, eller spørg i sparringen.',
    en: 'You can only correct your own observation. Write one beside it, or ask in the sparring.',
  },
} as const satisfies ErrorTexts;
