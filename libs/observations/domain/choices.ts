/** In which situation it was seen. */
export const situations = [
  'arrival',
  'transition',
  'freePlay',
  'circleTime',
  'meal',
  'cloakroom',
  'teaching',
  'recess',
  'groupWork',
  'other',
] as const;
export type Situation = (typeof situations)[number];

/** How often. */
export const frequencies = ['once', 'weekly', 'daily'] as const;
export type Frequency = (typeof frequencies)[number];

/** Where the view from the child's place comes from. */
export const childPlaceSources = ['said', 'drawn', 'pictogram', 'seenByAdults', 'notYet'] as const;
export type ChildPlaceSource = (typeof childPlaceSources)[number];

/** How far the talk with the parents has come. */
export const parentsViews = ['talked', 'agreedTime', 'notYet'] as const;
export type ParentsView = (typeof parentsViews)[number];

/** How much it hastes; *now* offers the duty check. */
export const urgencies = ['canWait', 'within14Days', 'now'] as const;
export type Urgency = (typeof urgencies)[number];
