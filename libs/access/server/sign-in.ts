import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { Who } from '@faellesblik/platform/server/database/who';
import type { Authenticator, Visitor } from '@faellesblik/platform/server/realtime/authenticator';
import { PUBLIC_URL } from './access-options';
import { Actors } from './actors';
import { SessionCookie } from './session-cookie';
import { hashOf, Sessions } from './sessions';

/** From cookie to person and back. */
@Injectable()
export class SignIn implements Authenticator {
  private readonly cookie: SessionCookie;

  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Actors) private readonly actors: Actors,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {
    this.cookie = new SessionCookie(publicUrl.startsWith('https:'));
  }

  async begin(who: Who, reply: FastifyReply): Promise<void> {
    const { token, expires } = await this.sessions.begin(who);
    this.cookie.set(reply, token, expires);
  }

  async end(who: Who, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const token = request.cookies[this.cookie.name];
    if (token) await this.sessions.end(who, token);
    this.cookie.clear(reply);
    return true;
  }

  /** Who is signed in, with the memberships of today. */
  async actorOf(cookieHeader: string | undefined): Promise<Actor | undefined> {
    const token = this.cookie.tokenIn(cookieHeader);
    return token === undefined ? undefined : this.actors.ofSession(hashOf(token));
  }

  async visitorOf(cookieHeader: string | undefined): Promise<Visitor | undefined> {
    const token = this.cookie.tokenIn(cookieHeader);
    if (!token) return undefined;
    const who = await this.sessions.whoIs(token);
    const session = who && (await this.sessions.find(who, token));
    return session && { who, sessionId: session.id, expires: session.expires };
  }

  isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined || origin === this.publicUrl) return true;
    return isLoopback(this.publicUrl) && origin === `http://${host}` && isLoopback(origin);
  }
}

/** localhost and 127.0.0.1 are the same machine under two names. */
const isLoopback = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
