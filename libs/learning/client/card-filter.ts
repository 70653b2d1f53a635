import type { CardWholeFragment } from '@faellesblik/contracts/generated/operations';

/** What of the cards is shown; an empty word is everything. */
export interface CardFilter {
  readonly ageBand: string;
  readonly communityKind: string;
}

/** Everything. */
export const NO_FILTER: CardFilter = { ageBand: '', communityKind: '' };

/** The cards that fit, in the order they came. */
export function filterCards(
  cards: readonly CardWholeFragment[],
  { ageBand, communityKind }: CardFilter,
): readonly CardWholeFragment[] {
  return cards.filter(
    (card) =>
      (!ageBand || card.ageBand === ageBand) && (!communityKind || card.communityKind === communityKind),
  );
}
