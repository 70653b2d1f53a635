import type { Heard } from './wiretap.ts';

/** What the product sent to PostgreSQL for one act in a forløb, to be sent again. */
export interface Recording {
  readonly caseId: string;
  /** Ids that were made for it, each of which is another one the next time. */
  readonly made: readonly [mutationId: string, subjectId: string];
  /** Statements that travelled together; each wave waited for the one before. */
  readonly waves: readonly (readonly Sent[])[];
}

interface Sent {
  readonly sql: string;
  readonly values: readonly (string | { readonly base64: string } | null)[];
}

/** Puts what was heard into the waves that it came in, and finds the id that the product has made. */
export function recordingOf(caseId: string, mutationId: string, heard: readonly Heard[]): Recording {
  const waves: Sent[][] = [];
  for (const { sql, values, hadWaited } of heard) {
    const sent = {
      sql,
      values: values.map((value) => (Buffer.isBuffer(value) ? { base64: value.toString('base64') } : value)),
    };
    if (hadWaited || waves.length === 0) waves.push([sent]);
    else waves.at(-1)?.push(sent);
  }
  return { caseId, made: [mutationId, subjectIn(heard)], waves };
}

/** It stands in what is kept for a second try. */
function subjectIn(heard: readonly Heard[]): string {
  for (const value of heard.flatMap(({ values }) => values)) {
    const [, id] = typeof value === 'string' ? (/"subjectId":"([\da-f-]{36})"/.exec(value) ?? []) : [];
    if (id) return id;
  }
  throw new Error('The id of what was made was not heard.');
}
