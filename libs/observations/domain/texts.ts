import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when an observation is refused. Empty and too long fields have their texts in access. */
export const observationsErrorTexts = {
  'observation.not-found': {
    da: 'Iagttagelsen findes ikke, eller du kan ikke se den. Gå tilbage til forløbet, og prøv igen.',
    en: 'The observation does not exist, or you cannot see it. Go back to the case and try again.',
  },
  'observation.only-own': {
    da: 'Man retter kun i sin egen iagttagelse. Skriv din egen ved siden af, eller spørg i sparringen.',
    en: 'You can only correct your own observation. Write one beside it, or ask in the sparring.',
  },
  'observation.too-much-tried': {
    da: 'Otte ting er nok her. Saml dem, der ligner hinanden; det, du har skrevet, står her stadig.',
    en: 'Eight things are enough here. Join those that are alike; what you have written is still here.',
  },
  'observation.is-assessed': {
    da: 'Her vurderer to voksne deltagelsen hver for sig. Lad tallet stå tomt, og giv dit ved iagttagelsen; resten af det, du har skrevet, står her stadig.',
    en: 'Two adults assess participation here, each for themselves. Leave the number empty and give yours at the observation; the rest of what you have written is still here.',
  },
  'assessment.given': {
    da: 'Du har givet dit tal. Det står, som du gav det.',
    en: 'You have given your number. It stands as you gave it.',
  },
  'assessment.both-given': {
    da: 'To andre har allerede vurderet. Deres tal står nu ved siden af hinanden.',
    en: 'Two others have assessed it already. Their numbers stand side by side now.',
  },
  'assessment.in-the-open': {
    da: 'Her står allerede et tal, som alle kan se. I kan vurdere hver for sig ved en iagttagelse uden tal.',
    en: 'A number that everybody can see stands here already. You can assess each for yourselves at an observation without one.',
  },
  'assessment.was-in-the-open': {
    da: 'Her har der stået et tal, som andre kan have set. I kan vurdere hver for sig ved en iagttagelse, hvor der aldrig har stået et.',
    en: 'A number has stood here that others may have seen. You can assess each for yourselves at an observation that never had one.',
  },
  'assessment.shown-alone': {
    da: 'Tallet er allerede vist for alle. Et tal til ville ikke være givet uafhængigt.',
    en: 'The number has already been shown to everybody. One more would not be given independently.',
  },
  'assessment.only-own': {
    da: 'Det gør den, der har givet det første tal. Du kan give det andet.',
    en: 'That is for the one who has given the first number. You can give the second.',
  },
  'assessment.not-asked': {
    da: 'Du er ikke spurgt her mere, så du behøver ikke gøre noget.',
    en: 'You are not asked here any more, so there is nothing you need to do.',
  },
  'assessment.nobody-to-ask': {
    da: 'Den kollega kan ikke vurdere her. Vælg en, der er med i forløbet, gør mere end at se til, og ikke har sagt nej.',
    en: 'That colleague cannot assess here. Choose somebody who takes part in the case, does more than look on, and has not said no.',
  },
  'perspective.not-found': {
    da: 'Det findes ikke mere, eller du kan ikke se det. Gå tilbage til forløbet, og prøv igen.',
    en: 'It does not exist any more, or you cannot see it. Go back to the case and try again.',
  },
  'perspective.only-own': {
    da: 'Man retter kun i det, man selv har skrevet. Skriv dit eget ved siden af.',
    en: 'You can only correct what you have written yourself. Write your own beside it.',
  },
  'perspective.in-future': {
    da: 'Dagen er ikke kommet endnu. Skriv den dag, det blev sagt eller vist.',
    en: 'That day has not come yet. Write the day when it was said or shown.',
  },
  'perspective.is-past': {
    da: 'Det tidspunkt er overstået. Har I talt sammen, så vælg det; ellers skriv den nye dag.',
    en: 'That time is over. If you have talked, choose that; else write the new day.',
  },
  'perspective.not-participant': {
    da: 'Den kollega er ikke med i forløbet. Vælg en, der er, eller lad feltet stå.',
    en: 'That colleague is not in the case. Choose somebody who is, or leave the field.',
  },
} as const satisfies ErrorTexts;
