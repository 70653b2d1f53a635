import type * as Types from '@faellesblik/contracts/generated/schema';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { CARD, closeCase, look } from './operations';
import type { SignedIn } from './sign-in';

/** What a leader writes on a card when nothing else is said. */
export const card: Types.LearningCardInput = {
  situation: 'Uro i garderoben, når alle skal ud på samme tid',
  what: 'Vi gik ud i to hold og sang en sang mere med dem, der ventede.',
  signs: 'Færre skub og flere, der klarede lynlåsen selv.',
  starMoment: 'De store børn begyndte at hjælpe de mindste.',
  tripwire: 'Vikarer kendte ikke aftalen.',
  advice: 'Begynd med den time, hvor det er sværest.',
};

/** And at closing. */
export const closing = {
  reason: 'goalReached',
  difference: 'Vi gik i to hold.',
  didNot: 'Flere regler på tavlen.',
} as const;

/** Closes a forløb as it stands now. */
export async function closed(
  leader: SignedIn,
  caseId: string,
  but: Partial<Types.CloseCaseInput> = {},
): Promise<Types.CaseReceipt> {
  return closeCase(leader, { ...closing, caseId, version: (await look(leader, caseId)).version, ...but });
}

const SEARCH: TypedDocument<
  { readonly learningCards: readonly Types.LearningCard[] },
  { readonly search: string }
> = {
  name: 'Search',
  text: `query Search($search: FreeText!) { learningCards(search: $search) ${CARD} }`,
};
/** One card. */
export const READ: TypedDocument<{ readonly learningCard: Types.LearningCard }, { readonly id: string }> = {
  name: 'Read',
  text: `query Read($id: ID!) { learningCard(id: $id) ${CARD} }`,
};
const TO_READ: TypedDocument<
  { readonly cardsToRead: readonly { readonly id: string }[] },
  Record<string, never>
> = {
  name: 'ToRead',
  text: 'query ToRead { cardsToRead { id } }',
};

/** The ids of the cards found, best first. */
export const search = async (who: SignedIn, words: string): Promise<readonly string[]> =>
  (await who.ask(SEARCH, { search: words })).learningCards.map((one) => one.id);
/** The ids of the cards that wait for this reader. */
export const toRead = async (who: SignedIn): Promise<readonly string[]> =>
  (await who.ask(TO_READ, {})).cardsToRead.map((one) => one.id);
