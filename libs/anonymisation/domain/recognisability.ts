import type { Kind, Sighting } from './finding';

/** How many children belong to the community, as the forløb tells it. */
export type CommunitySize = 'under-8' | '8-15' | '16-24' | '25-plus';

/** The answer of the meter *Kan barnet genkendes?* */
export type Recognisability = 'low' | 'some' | 'high';

/** How much one mention of a kind tells on its own; the number tells one person, a hint only narrows the circle. */
const weights: Record<Kind, number> = {
  CPR: 10,
  KNOWN: 10,
  EMAIL: 8,
  PHONE: 8,
  BIRTHDATE: 8,
  ADDRESS: 8,
  HANDLE: 8,
  ACCOUNT: 8,
  PLATE: 8,
  CASE_NO: 8,
  PERSON: 6,
  URL: 4,
  POSTCODE: 3,
  INSTITUTION: 3,
  PLACE: 2,
  QUASI: 2,
};

/** In a small group a smaller hint is enough. */
const groupFactor: Record<CommunitySize, number> = { 'under-8': 2, '8-15': 1.5, '16-24': 1.2, '25-plus': 1 };

/**
 * How easily somebody who knows the place could tell which child a text is about. Each kind counts once, a second mention of the
 * same kind a quarter more; the sum is multiplied by the size of the group. Below 3 is low, from 8 high.
 * The bounds are ours: two hints in a group of 25 are "some", one name in any group at least "some", in a small one "high".
 */
export function recognisability(
  findings: readonly Sighting[],
  communitySize: CommunitySize,
): Recognisability {
  const mentions = new Map<Kind, number>();
  for (const { kind } of findings) mentions.set(kind, (mentions.get(kind) ?? 0) + 1);
  let sum = 0;
  for (const [kind, count] of mentions) sum += weights[kind] * (count > 1 ? 1.25 : 1);
  const weighed = sum * groupFactor[communitySize];
  if (weighed < 3) return 'low';
  return weighed < 8 ? 'some' : 'high';
}
