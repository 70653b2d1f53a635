import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when a rule of measures, rounds, follow-ups or status refuses. */
export const measuresErrorTexts = {
  'measure.not-found': {
    da: 'Tiltaget findes ikke, eller du kan ikke se det. Gå tilbage til forløbet, og prøv igen.',
    en: 'The measure does not exist, or you cannot see it. Go back to the case and try again.',
  },
  'measure.owner-not-in': {
    da: 'Den ansvarlige skal være med i forløbet. Vælg en deltager, eller bed lederen invitere vedkommende.',
    en: 'Whoever is responsible takes part in the case. Choose a participant, or ask the leader to invite them.',
  },
  'measure.same-owner': {
    da: 'Ansvarlig og medansvarlig er den samme. Vælg en anden som medansvarlig, eller lad feltet være tomt.',
    en: 'Responsible and co-responsible are the same person. Choose somebody else, or leave it empty.',
  },
  'measure.sign-count': {
    da: 'Skriv to eller tre tegn, I kan få øje på i hverdagen.',
    en: 'Write two or three signs that you can see in everyday life.',
  },
  'measure.follow-up-before-start': {
    da: 'Første opfølgning ligger før start. Vælg en dag, hvor tiltaget er i gang.',
    en: 'The first follow-up lies before the start. Choose a day when the measure is running.',
  },
  'measure.community-first': {
    da: 'Fællesskabet først: følg op på et tiltag for alle eller en gruppe, eller skriv, hvorfor I begynder her.',
    en: 'Community first: follow up a measure for everyone or a group, or write why you begin here.',
  },
  'round.not-found': {
    da: 'Aftalerunden findes ikke, eller du kan ikke se den. Gå tilbage til forløbet, og prøv igen.',
    en: 'The agreement round does not exist, or you cannot see it. Go back to the case and try again.',
  },
  'round.no-measure': {
    da: 'Vælg mindst ét tiltag, som runden handler om.',
    en: 'Choose at least one measure that the round is about.',
  },
  'round.not-proposed': {
    da: 'Et af tiltagene er allerede aftalt. Vælg kun tiltag, der er foreslået.',
    en: 'One of the measures has been agreed already. Choose proposed measures only.',
  },
  'round.measure-incomplete': {
    da: 'Et af tiltagene mangler ansvarlig, tegn eller første opfølgning. Gør det færdigt først.',
    en: 'One of the measures lacks who is responsible, signs or a first follow-up. Complete it first.',
  },
  'round.deadline': {
    da: 'Vælg en frist, der ligger forude og højst 30 dage væk.',
    en: 'Choose a deadline that lies ahead, at most 30 days away.',
  },
  'round.leader-not-asked': {
    da: 'Husets leder er ikke med i forløbet og kan derfor ikke svare. Invitér lederen først.',
    en: "The house's leader does not take part and so cannot answer. Invite the leader first.",
  },
  'round.nobody-else-asked': {
    da: 'Der er kun lederen til at sige ja. Invitér mindst én mere fra huset, så I er flere om aftalen.',
    en: 'There is only the leader to say yes. Invite at least one more from the house, so that you agree together.',
  },
  'round.not-asked': {
    da: 'Du er ikke spurgt i denne runde. Skriv gerne dit råd i sparringen.',
    en: 'You are not asked in this round. You are welcome to write your advice in the sparring.',
  },
  'round.other-voice': {
    da: 'Huset siger ja, ja men, undlader eller indvender; de andre giver råd. Vælg et af de svar, du bliver vist.',
    en: 'The house says yes, yes but, abstains or objects; the others give advice. Choose one of the answers you are shown.',
  },
  'round.closed': {
    da: 'Runden er lukket. Se beslutningen i aftalen; har du mere at sige, så skriv i sparringen.',
    en: 'The round is closed. See the decision; if you have more to say, write in the sparring.',
  },
  'round.review-not-later': {
    da: 'Vælg en dag efter i dag, hvor I ser på aftalen igen.',
    en: 'Choose a day after today to look at the agreement again.',
  },
  'follow-up.not-running': {
    da: 'Tiltaget er ikke i gang, så der er ikke noget at følge op på. Se, hvor det er, under Aftale og tiltag.',
    en: 'The measure is not running, so there is nothing to follow up. See where it is under agreement and measures.',
  },
  'follow-up.in-future': {
    da: 'Dagen er ikke kommet endnu. Vælg i dag eller en dag, der har været.',
    en: 'That day has not come yet. Choose today or a day that has been.',
  },
  'follow-up.next-not-later': {
    da: 'Næste opfølgning skal ligge efter denne. Vælg en senere dag.',
    en: 'The next follow-up comes after this one. Choose a later day.',
  },
  'review.next-not-later': {
    da: 'Vælg en dag efter i dag, hvor I ser på det igen.',
    en: 'Choose a day after today to look at it again.',
  },
  'review.invites-nobody': {
    da: 'Spørgsmålet til en anden enhed hører til »inviter flere«. Vælg det, eller tøm feltet.',
    en: 'A question to another unit belongs to "invite more". Choose that, or empty the field.',
  },
} as const satisfies ErrorTexts;
