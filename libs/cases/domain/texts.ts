import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';

/** What a person reads when a rule of the forløb refuses. */
export const casesErrorTexts = {
  'community.not-found': {
    da: 'Fællesskabet findes ikke hos jer. Vælg en stue, klasse eller gruppe fra listen.',
    en: 'There is no such community in your house. Choose a room, class or group from the list.',
  },
  'case.only-own-unit': {
    da: 'Det er lederen i fællesskabets eget hus, der åbner et forløb. Tal med din leder om din undring.',
    en: "A case is opened by the leader of the community's own house. Talk with your leader about your wondering.",
  },
  'case.not-allowed': {
    da: 'Det kan du ikke gøre i dette forløb lige nu. Intet er gået tabt; tovholderen kan hjælpe dig videre.',
    en: 'You cannot do that in this case right now. Nothing is lost; the case holder can help you on.',
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
    en: 'The case is somewhere else now. See where you are at the top of the page; what you wrote is still here.',
  },
  'case.not-open': {
    da: 'Forløbet er ikke i gang. Lederen kan genåbne det, hvis der er mere at se på.',
    en: 'The case is not open. The leader can open it again if there is more to look at.',
  },
  'case.not-ready': {
    da: 'I er næsten klar. Se listen »For at komme videre«; der står, hvad der mangler.',
    en: 'You are nearly there. See the list "To go on"; it says what is missing.',
  },
  'case.round-open': {
    da: 'Der er en åben aftalerunde, og nogen venter på svar. Luk runden, eller træk den tilbage, før forløbet holder pause.',
    en: 'A round is open, and people are waiting for answers. Close it or withdraw it before the case is paused.',
  },
  'case.basis-or-duty-check': {
    da: 'Skriv først, på hvilket grundlag I ser sammen, eller tag stilling under ”Bekymret for et barn?”. Så kan forløbet gå videre i fagsystemet.',
    en: 'First say on what basis you look together, or answer under “Worried about a child?”. Then the case can continue in the records system.',
  },
  'pause.not-later': {
    da: 'Vælg en senere dag, hvor I ser på forløbet igen.',
    en: 'Choose a later day on which you look at the case again.',
  },
  'proposal.leader-opens': {
    da: 'Du er selv leder her. Du kan åbne forløbet med det samme.',
    en: 'You lead this house yourself. You can open the case at once.',
  },
  'proposal.settled': {
    da: 'Forslaget har fået svar eller er trukket tilbage. Se listen igen.',
    en: 'The proposal has been answered or withdrawn. Look at the list again.',
  },
  'proposal.not-yours': {
    da: 'Det er kun den, der har foreslået forløbet, der kan trække forslaget tilbage.',
    en: 'Only the one who proposed the case can withdraw the proposal.',
  },
  'holder.already': {
    da: 'Vedkommende er allerede tovholder.',
    en: 'This person is the case holder already.',
  },
  'holder.observer': {
    da: 'En observatør ser med og kan ikke være tovholder. Vælg en anden deltager.',
    en: 'An observer only looks on and cannot be case holder. Choose another participant.',
  },
  'holder.not-offered': {
    da: 'Rollen som tovholder er ikke længere tilbudt. Se, hvem der er tovholder, på listen over deltagere.',
    en: 'The role of case holder is no longer offered. See who holds it in the list of participants.',
  },
  'holder.leaves': {
    da: 'Du er tovholder. Giv rollen videre til en anden først, så forløbet ikke står alene.',
    en: 'You are the case holder. Hand the role to somebody else first, so that the case is not left alone.',
  },
  'hand-over.own-unit': {
    da: 'Forløbet er allerede hos jer. Vælg det hus, børnene skal til.',
    en: 'The case is with you already. Choose the house the children are going to.',
  },
  'hand-over.not-anonymous': {
    da: 'Den, der tager imod, får at vide, hvem det handler om. Vælg et andet grundlag end anonym sparring.',
    en: 'Whoever receives the children is told who they are. Choose another basis than anonymous sparring.',
  },
  'hand-over.no-leader': {
    da: 'Huset har ingen leder i Fællesblik, der kan tage imod. Vælg et andet hus, eller spørg administratoren.',
    en: 'That house has no leader in Fællesblik who can receive it. Choose another, or ask the administrator.',
  },
  'hand-over.already': {
    da: 'Forløbet er allerede tilbudt et andet hus. Vent på svaret, eller træk tilbuddet tilbage først.',
    en: 'The case has been offered to another house already. Await the answer, or withdraw the offer first.',
  },
  'hand-over.settled': {
    da: 'Overgangen har fået svar eller er trukket tilbage. Hent siden igen for at se, hvor den er.',
    en: 'The hand-over has been answered or withdrawn. Load the page again to see where it is.',
  },
  'hand-over.only-receiver': {
    da: 'Det er lederen i det hus, der skal tage imod, der svarer på overgangen.',
    en: 'The hand-over is answered by the leader of the house that is to receive it.',
  },
  'hand-over.only-sides': {
    da: 'Det er den, der tilbyder forløbet, og lederen i det nye hus, der skriver sammen her.',
    en: 'Here the one who offers the case and the leader of the new house write to each other.',
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
    en: 'This person already takes part in the case.',
  },
  'participant.one-holder': {
    da: 'Forløbet har en tovholder. Vælg en anden funktion til den, du inviterer.',
    en: 'The case has a case holder. Choose another function for the person you invite.',
  },
  'participant.observer-not-second': {
    da: 'En makker er med i arbejdet. Vælg en anden funktion end observatør, eller vælg en anden makker.',
    en: 'A second adult takes part in the work. Choose another function than observer, or another second adult.',
  },
  'participant.holder-stays': {
    da: 'Tovholderen kan ikke tages ud, så længe forløbet er hos vedkommende.',
    en: 'The case holder cannot be taken out while the case rests with them.',
  },
  'participant.sees-all': {
    da: 'Vedkommende ser allerede forløbet fra starten.',
    en: 'This person sees the case from its start already.',
  },
  'participant.already-suggested': {
    da: 'Vedkommende er allerede foreslået. Lederen har forslaget.',
    en: 'This person has been suggested already. The leader has the suggestion.',
  },
  'participant.not-found': {
    da: 'Personen er ikke med i forløbet. Se listen over deltagere igennem.',
    en: 'This person does not take part in the case. Look through the list of participants.',
  },
} as const satisfies ErrorTexts;
