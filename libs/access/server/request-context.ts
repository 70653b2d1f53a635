import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { Language } from '@faellesblik/platform/domain/language';

/** What every operation is given. */
export interface RequestContext {
  readonly actor: Actor | undefined;
  /** Of the profile, else of the device. */
  readonly language: Language;
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
}
