import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonaKey } from '@faellesblik/access/domain/personas';
import type { Who } from '@faellesblik/platform/server/database/who';
import { DEMO, PERSONAS } from './access-options';
import type { Persona } from './persona';
import { SignIn } from './sign-in';

const REFUSED = { code: 'not-found' } as const;

/** Signing in. While DEMO by persona; through the municipality's identity provider when that is built. */
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(DEMO) private readonly demo: boolean,
    @Inject(PERSONAS) private readonly personas: readonly Persona[],
  ) {}

  @Get('options')
  options(): { demo: boolean; personas: readonly Omit<Persona, 'who'>[] } {
    const personas = this.personas.map(({ key, name, unit, side }) => ({ key, name, unit, side }));
    return { demo: this.demo, personas: this.demo ? personas : [] };
  }

  @Post('demo')
  @HttpCode(204)
  async persona(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const refused = (status: number, code: string): unknown => reply.code(status).send({ code });
    if (!this.signIn.isOwnOrigin(request.headers.origin, request.headers.host))
      return refused(403, 'not-allowed');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return refused(415, 'request.invalid');
    const who = this.demo ? this.whoIs((body as { persona?: PersonaKey } | null)?.persona) : undefined;
    if (!who) return reply.code(404).send(REFUSED);
    await this.signIn.begin(who, reply);
    return undefined;
  }

  private whoIs(key: PersonaKey | undefined): Who | undefined {
    return this.personas.find((persona) => persona.key === key)?.who;
  }
}
