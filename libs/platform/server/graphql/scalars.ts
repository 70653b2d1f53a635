import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { normaliseFreeText } from '@faellesblik/contracts/free-text';

/** As much as a whole draft may hold. What one field may hold is a rule of its domain, and less. */
const MAX_FREE_TEXT = 100_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WEEK = /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/;

/** A string argument that a person wrote freely. It is normalised here and must pass the guard before it is shared. */
export const FreeText = textScalar(
  'FreeText',
  'What a person wrote. Passes the guard before it is shared.',
  (value) => {
    if (value.length > MAX_FREE_TEXT) throw refused('field.too-long');
    return normaliseFreeText(value).trim();
  },
);

/** A day, yyyy-mm-dd. */
export const DateOnly = textScalar('Date', 'A day, yyyy-mm-dd.', (value) => {
  if (!DATE.test(value) || Number.isNaN(Date.parse(value))) throw refused('field.no-such-date');
  return value;
});

/** An ISO week, "2026-W46". */
export const Week = textScalar('Week', 'An ISO week, "2026-W46".', (value) => {
  if (!WEEK.test(value)) throw refused('field.no-such-week');
  return value;
});

/** An instant, ISO 8601 in UTC. */
export const DateTime = textScalar('DateTime', 'An instant, ISO 8601.', (value) => {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw refused('request.invalid');
  return new Date(time).toISOString();
});

function textScalar(
  name: string,
  description: string,
  parse: (value: string) => string,
): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw refused('request.invalid');
    return parse(value);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  });
}

/** The same answer that the rules of the domains give, so that it is shown at its field. Never repeats the value: it may be words about a child. */
function refused(
  code: 'field.too-long' | 'field.no-such-date' | 'field.no-such-week' | 'request.invalid',
): GraphQLError {
  return new GraphQLError(code, { extensions: { code } });
}
