import type { FastifyReply } from 'fastify';

/** The cookie of a session: for this host alone, and over https alone when that is how people reach it. */
export class SessionCookie {
  readonly name: string;

  constructor(private readonly secure: boolean) {
    this.name = secure ? '__Host-session' : 'session';
  }

  /** The token in the cookies of a request. */
  tokenIn(cookieHeader: string | undefined): string | undefined {
    const mark = `${this.name}=`;
    return cookieHeader
      ?.split('; ')
      .find((each) => each.startsWith(mark))
      ?.slice(mark.length);
  }

  set(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(this.name, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      expires,
    });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
  }
}
