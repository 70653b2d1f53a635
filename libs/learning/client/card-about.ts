import { AGE_BAND_WORDS } from '@faellesblik/cases/client/age-band-words';
import { COMMUNITY_KIND_WORDS } from '@faellesblik/cases/client/community-words';
import type { CardWholeFragment } from '@faellesblik/contracts/generated/operations';

/** What a card is about without saying whom: `Stue · 3–5 år`. */
export function cardAbout({
  communityKind,
  ageBand,
}: Pick<CardWholeFragment, 'communityKind' | 'ageBand'>): string {
  return `${COMMUNITY_KIND_WORDS[communityKind]} · ${AGE_BAND_WORDS[ageBand]}`;
}
