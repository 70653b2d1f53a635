/** The realtime contract, the same for both sides. Events carry ids and numbers, never text. */

/** Path of socket.io on the server. */
export const REALTIME_PATH = '/realtime';

/** What the server tells a client. */
export interface ServerEvents {
  /** Something in this forløb was committed; `sequence` is its newest event. Fetch `caseChanges`. */
  'case.changed': (message: { readonly caseId: string; readonly sequence: number }) => void;
  /** Who has the forløb open now, the receiver included. */
  'case.present': (message: { readonly caseId: string; readonly personIds: readonly string[] }) => void;
  /** The right to see this forløb has ended: drop what is held of it. */
  'access.revoked': (message: { readonly caseId: string }) => void;
  /** Something on Mit bord changed. */
  'today.changed': () => void;
}

/** What a client tells the server. */
export interface ClientEvents {
  /** Follow a forløb. Answers the newest sequence, or `null` when it does not exist or is not visible. */
  'case.watch': (message: { readonly caseId: string }, answer: (sequence: number | null) => void) => void;
  /** Stop following it. */
  'case.leave': (message: { readonly caseId: string }) => void;
}
