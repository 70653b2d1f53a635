/** The channel on which API processes tell each other who has which forløb open. */
export const PRESENCE_CHANNEL = 'faellesblik_presence';

/** What one API process tells the others of the pages that are open at it. Ids alone. */
export type PresenceNews = { readonly from: string } & (
  | { readonly kind: 'open'; readonly caseId: string; readonly personIds: readonly string[] }
  /** It is still there, and has so many forløb open. */
  | { readonly kind: 'beat'; readonly cases: number }
  /** It lacks what the others have open, or what one of them has. */
  | { readonly kind: 'ask'; readonly of?: string }
  /** It stops. */
  | { readonly kind: 'gone' }
);
