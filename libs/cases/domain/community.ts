/** What a community (fællesskab) can be. */
export const communityKinds = [
  'stue',
  'gruppe',
  'klasse',
  'aargang',
  'sfo',
  'legegruppe',
  'frikvarter',
  'andet',
] as const;
export type CommunityKind = (typeof communityKinds)[number];

/** About how many children are in it; never the exact number. */
export const sizeBands = ['under8', 'from8to15', 'from16to24', 'from25'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** The stue, klasse or group that a forløb belongs to. */
export interface Community {
  readonly id: string;
  readonly unitId: string;
  readonly kind: CommunityKind;
  readonly nickname: string;
  readonly sizeBand: SizeBand;
}
