import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import {
  fieldsOfLine,
  checkQuietFields,
  saysSomething,
  type QuietFields,
  type QuietLine,
} from './quiet-fields';

/** What somebody has filled into one line of a shared observation. */
export interface Addition {
  readonly line: QuietLine;
  /** 1 as first filled, one more with each new wording; earlier ones are kept. */
  readonly number: number;
  readonly authorId: string;
  readonly at: Instant;
  readonly content: QuietFields;
}

/** What filling a line ends in; in a conflict nothing is written, and the page can show both. */
export type Filling =
  { readonly kind: 'filled'; readonly addition: Addition } | { readonly kind: 'conflict' };

/** What stands in the line already. */
export interface LineBefore {
  /** The author's own observation. */
  readonly observation: QuietFields<string>;
  /** What somebody has filled in, or null. */
  readonly addition: Pick<Addition, 'number' | 'authorId'> | null;
  /** Two adults assess the participation each for themselves. */
  readonly isAssessed: boolean;
}

/** The fields of one line, and nothing else that came with them. */
export function onlyLine<Text extends string = GuardedText>(
  line: QuietLine,
  fields: QuietFields<Text>,
): QuietFields<Text> {
  return Object.fromEntries(fieldsOfLine[line].map((name) => [name, fields[name] ?? null]));
}

/** Refuses a line that says nothing, is half said, or holds what cannot be. Fields are named `fields.practice`. */
export function checkLine(line: QuietLine, fields: QuietFields<string>): void {
  checkQuietFields(fields, 'fields');
  if (!saysSomething(fields, line))
    throw new DomainError('field.missing', { field: `fields.${fieldsOfLine[line][0]}` });
}

/**
 * Fills a line that stands empty, or gives the own filling another wording. What the author or somebody else has said
 * there meanwhile is never overwritten: that is a conflict, not an error. `read` is the number one has seen, 0 for none.
 */
export function fillLine(
  before: LineBefore,
  line: QuietLine,
  fields: QuietFields,
  read: number,
  authorId: string,
  now: Instant,
): Filling {
  if (line === 'participation' && before.isAssessed)
    throw new DomainError('observation.is-assessed', { field: 'fields.participation' });
  checkLine(line, fields);
  const { addition } = before;
  const isFree = addition === null ? read === 0 : addition.authorId === authorId && addition.number === read;
  if (!isFree || saysSomething(before.observation, line)) return { kind: 'conflict' };
  return {
    kind: 'filled',
    addition: { line, number: read + 1, authorId, at: now, content: onlyLine(line, fields) },
  };
}
