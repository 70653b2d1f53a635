import type { CommunityWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { AgeBand, Focus } from '@faellesblik/contracts/generated/schema';
import type { ChoiceOption } from '@faellesblik/platform/ui/choice';
import { AGE_BAND_OPTIONS } from './age-band-words';
import { COMMUNITY_KIND_WORDS, SIZE_BAND_WORDS } from './community-words';
import { FOCUS_WORDS } from './focus-words';

/** The age bands to choose among. */
export const AGE_OPTIONS: readonly ChoiceOption<AgeBand>[] = AGE_BAND_OPTIONS;

/** What one can look at; the community comes first. */
export const FOCUS_OPTIONS: readonly ChoiceOption<Focus>[] = [
  {
    value: 'community',
    word: FOCUS_WORDS.community,
    hint: $localize`:@@cases.focus-community-hint:Det, der sker mellem børnene, i rummet og i rytmen.`,
    icon: 'users',
  },
  {
    value: 'childrenInCommunity',
    word: FOCUS_WORDS.childrenInCommunity,
    hint: $localize`:@@cases.focus-children-hint:Et eller flere børns vej ind i fællesskabet. Skriv Barn A, Barn B.`,
    icon: 'baby',
  },
];

/** A community as a card to choose: its name, what it is, about how many, and the house when there are several. */
export function communityOption(community: CommunityWholeFragment, withHouse: boolean): ChoiceOption {
  const { id, nickname, kind, sizeBand, unit } = community;
  const facts = [COMMUNITY_KIND_WORDS[kind], SIZE_BAND_WORDS[sizeBand], ...(withHouse ? [unit.name] : [])];
  return { value: id, word: nickname, hint: facts.join(' · ') };
}

/** What is said at each field that is still missing. */
export const MISSING_WORDS: Readonly<Record<string, string>> = {
  communityId: $localize`:@@cases.open-community-missing:Vælg det fællesskab, det handler om.`,
  focus: $localize`:@@cases.open-focus-missing:Vælg, hvad I ser på.`,
  ageBand: $localize`:@@cases.open-age-missing:Vælg en alder.`,
  wondering: $localize`:@@cases.open-wondering-missing:Skriv din undring. Et par linjer er nok.`,
};

/** The words of the page, for the leader who opens and for whoever proposes. */
export const OPENING = {
  open: {
    heading: $localize`:@@cases.open-heading:Åbn et forløb`,
    lead: $localize`:@@cases.open-lead:En undring er nok. Resten kommer, når I ser på det sammen.`,
    none: $localize`:@@cases.open-none:Her er ingen fællesskaber endnu`,
    noneText: $localize`:@@cases.open-none-text:Det er lederen i husets egne fællesskaber, der åbner et forløb. Tal med din leder om din undring.`,
    send: $localize`:@@cases.open-send:Åbn forløbet`,
    then: $localize`:@@cases.open-then:Forløbet får sit eget kodenavn, og du bliver tovholder. Bagefter skriver I den første iagttagelse og inviterer en makker.`,
    done: $localize`:@@cases.opened:Forløbet er åbnet og har fået sit eget kodenavn.`,
  },
  propose: {
    heading: $localize`:@@cases.propose-heading:Foreslå et forløb`,
    lead: $localize`:@@cases.propose-lead:En undring er nok. Lederen i huset åbner forløbet, og du er med fra starten.`,
    none: $localize`:@@cases.open-none:Her er ingen fællesskaber endnu`,
    noneText: $localize`:@@cases.propose-none-text:Der er ingen stuer, klasser eller grupper at vælge endnu. Tal med din leder om din undring.`,
    send: $localize`:@@cases.propose-send:Send forslaget til lederen`,
    then: $localize`:@@cases.propose-then:Kun du og husets leder kan se forslaget. Lederen åbner forløbet eller svarer dig med et ord.`,
    done: $localize`:@@cases.proposed:Forslaget er sendt til lederen.`,
  },
};
