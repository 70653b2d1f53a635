import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, Kind, type ValidationRule } from 'graphql';
import type { RequestContext } from '@faellesblik/access/server/request-context';
import { errorFormatter } from '@faellesblik/platform/server/graphql/error-formatter';
import { languageOf } from '@faellesblik/platform/server/web/client-pages';
import type { AppOptions } from './app-options';
import { errorTexts } from './error-texts';
import { askingActor } from './graphql-door';
import { withPlainFields } from './plain-fields';

/** The deepest document of the client is seven deep; nobody needs more. */
const MAX_DEPTH = 9;
/** Root fields of one document: the client asks for one or two. */
const MAX_ROOT_FIELDS = 8;

/**
 * A document is compiled when it comes again, beside the answering of requests. Compiled within one, what is sent with
 * it would be read by the compiled document alone, which does not say at which field a value cannot be.
 */
const JIT = { minCount: 2, eluThreshold: 1 };

/**
 * A compiled document hands texts, numbers and choices on as they stand: what they may be was held when they were stored, and
 * is held again while the document is not compiled, as in most tests. Mercurius knows this option, and its types do not.
 */
const COMPILED = { compilerOptions: { disableLeafSerialization: true } };

/** How GraphQL is served: who asks is found out once, what is asked is limited, what goes wrong has one way out. */
export function graphqlOptions(options: AppOptions): MercuriusDriverConfig {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withPlainFields,
    path: '/graphql',
    jit: JIT,
    ...COMPILED,
    queryDepth: MAX_DEPTH,
    validationRules: [fewRootFields],
    allowBatchedQueries: false,
    graphiql: false,
    csrfPrevention: true,
    context: (req: FastifyRequest, reply: FastifyReply): RequestContext => ({
      actor: askingActor(req),
      language: askingActor(req)?.language ?? languageOf(req),
      req,
      reply,
    }),
    errorFormatter: errorFormatter(errorTexts, options.log) as MercuriusDriverConfig['errorFormatter'],
  };
}

/** A document with very many root fields or aliases is work for the server and of no use to a page. A fragment could hide more of them. */
const fewRootFields: ValidationRule = (context) => ({
  OperationDefinition(node): void {
    const roots = node.selectionSet.selections;
    if (roots.length > MAX_ROOT_FIELDS || roots.some(({ kind }) => kind !== Kind.FIELD))
      context.reportError(new GraphQLError('Too many root fields.'));
  },
});
