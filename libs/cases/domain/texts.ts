import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when a rule of the forløb refuses. */
export const casesErrorTexts = {
  'community.not-found': {
    da: 'Fællesskabet findes ikke hos jer. Vælg en stue, klasse eller gruppe fra listen.',
    en: 'There is no such community in your house. Choose a room, class or group from the list.',
  },
  'case.only-own-unit': {
    da: 'Det er lederen i fællesskabets eget hus, der åbner et forløb. Tal med din leder om din undring.',
    en: "A forløb is opened by the leader of the community's own house. Talk with your leader about your wondering.",
  },
  'case.not-allowed': {
    da: 'Det kan du ikke gøre i dette forløb lige nu. Intet er gået tabt; tovholderen kan hjælpe dig videre.',
    en: 'You cannot do that in this forløb right now. Nothing is lost; the case holder can help you on.',
  },
  'case.only-leader': {
    da: 'Det er husets pædagogiske leder, der tager dette skridt. Sig til, når I er klar.',
    en: "It is the house's leader who takes this step. Tell them when you are ready.",
  },
  'case.only-holder': {
    da: 'Det er tovholderen, der tager dette skridt. Sig til, når I er klar.',
    en: 'It is the case holder who takes this step. Tell them when you are ready.',
  },
  'case.only-leader-or-holder': {
    da: 'Det er lederen eller tovholderen, der tager dette skridt. Sig til, når I er klar.',
    en: 'It is the leader or the case holder who takes this step. Tell them when you are ready.',
  },
  'case.wrong-state': {
    da: 'Forløbet er et andet sted nu. Se, hvor I er, øverst på siden; det, du har skrevet, er her stadig.',
    en: 'The forløb is somewhere else now. See where you are at the top of the page; what you wrote is still here.',
  },
  'case.not-open': {
    da: 'Forløbet er ikke i gang. Lederen kan genåbne det, hvis der er mere at se på.',
    en: 'The forløb is not open. The leader can open it again if there is more to look at.',
  },
  'case.not-ready': {
    da: 'I er næsten klar. Se listen »For at komme videre«; der står, hvad der mangler.',
    en: 'You are nearly there. See the list "To go on"; it says what is missing.',
  },
  'round.answer-first': {
    da: 'Svar selv først. Derefter kan du se de andres svar og lukke runden.',
    en: 'Answer first yourself. Then you can see what others answered and close the round.',
  },
  'basis.missing': {
    da: 'Nu kommer der en med fra et andet hus. Skriv først, på hvilket grundlag I ser sammen.',
    en: 'Somebody from another house is about to look with you. First say on what basis you do so.',
  },
  'participant.already-in': {
    da: 'Vedkommende er allerede med i forløbet.',
    en: 'This person already takes part in the forløb.',
  },
  'participant.one-holder': {
    da: 'Forløbet har en tovholder. Vælg en anden funktion til den, du inviterer.',
    en: 'The forløb has a case holder. Choose another function for the person you invite.',
  },
  'participant.observer-not-second': {
    da: 'En makker er med i arbejdet. Vælg en anden funktion end observatør, eller vælg en anden makker.',
    en: 'A second adult takes part in the work. Choose another function than observer, or another second adult.',
  },
  'participant.holder-stays': {
    da: 'Tovholderen kan ikke tages ud, så længe forløbet er hos vedkommende.',
    en: 'The case holder cannot be taken out while the forløb rests with them.',
  },
  'participant.not-found': {
    da: 'Personen er ikke med i forløbet. Se listen over deltagere igennem.',
    en: 'This person does not take part in the forløb. Look through the list of participants.',
  },
} as const satisfies ErrorTexts;
