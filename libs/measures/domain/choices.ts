/**
 * The ladder *fællesskab først*: 1 everyone (the whole community and learning environment), 2 group,
 * 3 individual in the community, 4 specialised.
 */
export const measureLevels = ['everyone', 'group', 'individualInCommunity', 'specialised'] as const;
export type MeasureLevel = (typeof measureLevels)[number];

/** How it takes hold (greb). */
export const approaches = [
  'structure',
  'pictograms',
  'adultPosition',
  'playGroups',
  'playmates',
  'rooms',
  'transitions',
  'language',
  'relation',
  'parentCommunity',
  'civilSociety',
  'other',
] as const;
export type Approach = (typeof approaches)[number];

/** The life of a measure, in this order. */
export const measureStates = ['proposed', 'agreed', 'running', 'reviewed', 'ended'] as const;
export type MeasureState = (typeof measureStates)[number];

/** Does it make sense to the child? */
export const makesSenseChoices = ['yes', 'partly', 'no', 'notAsked'] as const;
export type MakesSense = (typeof makesSenseChoices)[number];
