import type { Who } from '../database/who';

/** Somebody with an open page: who they are, by which session, and until when. */
export interface Visitor {
  readonly who: Who;
  readonly sessionId: string;
  readonly expires: Date;
}

/** What a handshake needs to know; the access domain answers it. */
export interface Authenticator {
  /** The person behind the cookies of a request and their living session, or undefined. */
  visitorOf(cookieHeader: string | undefined): Promise<Visitor | undefined>;
  /** Whether a browser asks from our own pages; a missing Origin is not a browser and passes. */
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean;
}

export const AUTHENTICATOR = Symbol('Authenticator');
