import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';
import type { Language } from '@faellesblik/platform/domain/language';

interface Coded {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** HTTP status of the codes that are not a plain 400. */
const STATUS: Readonly<Record<string, number>> = {
  'sign-in-needed': 401,
  'not-allowed': 403,
  'not-found': 404,
  'mutation.reused': 409,
  'draft.conflict': 409,
  'request.too-large': 413,
  unexpected: 500,
};

interface Failed extends ExecutionResult {
  readonly errors: readonly GraphQLError[];
}

interface Answer {
  readonly statusCode: number;
  readonly response: { readonly data: null; readonly errors: readonly object[] };
}

/** PostgreSQL could not read an id, or what it was given cannot be part of any text: nothing has that id. */
const NOT_AN_ID: readonly unknown[] = ['22P02', '22021'];

/** HTTP status of a code: what is not visible does not exist, whatever it is. */
export const statusOf = (code: string): number => STATUS[code] ?? (code.endsWith('.not-found') ? 404 : 400);

/**
 * One way out for every fault: a code of the domain with its sentence in the reader's language, or "unexpected",
 * which says nothing outside and leaves the stack, without values, in the log.
 */
export function errorFormatter(
  texts: ErrorTexts,
  log: Logger,
): (execution: Failed, context: unknown) => Answer {
  return (execution, context) => {
    const language = languageOf(context);
    const errors = execution.errors.map((error) => {
      const { code, details } = codedOf(error, log);
      const text = texts[code] ?? texts['unexpected'];
      return {
        message: text?.[language] ?? code,
        ...(error.path ? { path: error.path } : {}),
        extensions: { code, details },
      };
    });
    const first = errors[0]?.extensions.code ?? 'unexpected';
    return { statusCode: statusOf(first), response: { data: null, errors } };
  };
}

function codedOf(error: GraphQLError, log: Logger): Coded {
  const original = error.originalError as
    (Error & Partial<Coded> & { errors?: readonly GraphQLError[] }) | undefined;
  if (original?.name === 'DomainError' && original.code)
    return { code: original.code, details: original.details ?? {} };
  if (isRequestFault(error, original)) return faultOf(original?.errors?.[0] ?? error, original);
  if (NOT_AN_ID.includes(driverCode(original))) return { code: 'not-found', details: {} };
  log.error(
    { operation: error.path?.[0], stack: stackWithoutMessage(original ?? error) },
    'unexpected error',
  );
  return { code: 'unexpected', details: {} };
}

const driverCode = (error: Error | undefined): string | undefined =>
  (error as { driverError?: { code?: string } } | undefined)?.driverError?.code;

/** Faults that GraphQL itself found in the request: its validation, a variable of the wrong kind. */
function isRequestFault(error: GraphQLError, original: Error | undefined): boolean {
  if (!error.path && ((original as { statusCode?: number } | undefined)?.statusCode ?? 500) < 500)
    return true;
  const code = codeIn(error);
  return (
    !error.path &&
    (!original ||
      original.name === 'GraphQLError' ||
      (typeof code === 'string' && code.startsWith('MER_ERR_GQL')))
  );
}

/** Not every error that Mercurius hands on is one of GraphQL's. */
const codeIn = (error: GraphQLError): unknown =>
  (error.extensions as GraphQLError['extensions'] | undefined)?.['code'];

/** What was wrong with the request: it was larger than anything of ours, or a value cannot be what it should be. */
function faultOf(error: GraphQLError, original: Partial<Coded> | undefined): Coded {
  if (original?.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { code: 'request.too-large', details: {} };
  const said = codeIn(error);
  const code = typeof said === 'string' && said.startsWith('field.') ? said : 'request.invalid';
  return { code, details: fieldOf(error) };
}

/** 'Variable "$input" got invalid value … at "input.signs[0]"; …' names the place and the value; only the place goes out. */
function fieldOf(error: GraphQLError): Readonly<Record<string, unknown>> {
  const place = / at "\w+\.([\w.[\]]+)"; /.exec(error.message)?.[1];
  return place ? { field: place.replace(/\[(\d+)\]/g, '.$1') } : {};
}

/** A message may hold values of a statement, so only where it happened is kept. */
function stackWithoutMessage(error: Error): string {
  const driver = (error as { driverError?: { code?: string; table?: string; constraint?: string } })
    .driverError;
  const where = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
  return `${error.name} ${driver?.code ?? ''} ${driver?.table ?? ''} ${driver?.constraint ?? ''}\n${where}`;
}

function languageOf(context: unknown): Language {
  return (context as { language?: Language } | undefined)?.language ?? 'da';
}
