import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { SignIn } from '@faellesblik/access/server/sign-in';
import { PERSON_HEADER } from '@faellesblik/contracts/person-header';
import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';
import { statusOf } from '@faellesblik/platform/server/graphql/error-formatter';
import type { PlatformCode } from '@faellesblik/platform/server/graphql/problem-error';
import { languageOf } from '@faellesblik/platform/server/web/client-pages';

interface Door {
  readonly signIn: SignIn;
  readonly demo: boolean;
  readonly knownDocuments: ReadonlySet<string>;
  readonly texts: ErrorTexts;
}

/** Who asks, as the door found out. */
const asking = new WeakMap<FastifyRequest, Actor>();

/** The person behind a request that came through the door; undefined when nobody is signed in. */
export const askingActor = (request: FastifyRequest): Actor | undefined => asking.get(request);

/**
 * Stands before GraphQL: refuses a foreign Origin and a page of somebody else, finds out who asks, and lets only known documents in.
 * While DEMO it lets other documents of people who are signed in through as well.
 */
export function guardGraphql(fastify: FastifyInstance, door: Door): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return undefined;
    const refused = await refusalOf(request, door);
    return refused && refuse(request, reply, refused, door.texts);
  });
}

async function refusalOf(
  request: FastifyRequest,
  { signIn, demo, knownDocuments }: Door,
): Promise<PlatformCode | undefined> {
  if (!signIn.isOwnOrigin(request.headers.origin, request.headers.host)) return 'not-allowed';
  const actor = await signIn.actorOf(request.headers.cookie);
  if (actor && isSomebodyElse(request, actor)) return 'sign-in-needed';
  if (actor) asking.set(request, actor);
  const document = (request.body as { query?: unknown } | null | undefined)?.query;
  if (typeof document === 'string' && knownDocuments.has(sha256(document))) return undefined;
  if (!demo) return 'request.unknown-document';
  if (typeof document === 'string' && isJson(document)) return 'request.invalid';
  return actor ? undefined : 'sign-in-needed';
}

/** No document is JSON, but Mercurius would take JSON for a document that somebody has parsed already. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A page that was opened by one person does not speak for another who has signed in beside it, in the same browser. */
function isSomebodyElse(request: FastifyRequest, actor: Actor): boolean {
  const opener = request.headers[PERSON_HEADER];
  return opener !== undefined && opener !== actor.personId;
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: PlatformCode,
  texts: ErrorTexts,
): FastifyReply {
  const message = texts[code]?.[asking.get(request)?.language ?? languageOf(request)] ?? code;
  return reply
    .code(statusOf(code))
    .send({ data: null, errors: [{ message, extensions: { code, details: {} } }] });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
