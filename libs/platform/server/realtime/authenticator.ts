import type { Who } from '../database/who';

/** What a handshake needs to know; the access domain answers it. */
export interface Authenticator {
  /** The person behind the cookies of a request, or undefined. */
  whoIs(cookieHeader: string | undefined): Promise<Who | undefined>;
  /** Whether a browser asks from our own pages; a missing Origin is not a browser and passes. */
  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean;
}

export const AUTHENTICATOR = Symbol('Authenticator');
