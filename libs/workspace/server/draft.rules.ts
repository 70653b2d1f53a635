import { DomainError } from '@faellesblik/access/domain/domain-error';
import { CPR_MASK, maskCpr } from '@faellesblik/anonymisation/domain/mask-cpr';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import type { DraftKind } from './draft.types';

/** The largest body, in bytes of UTF-8. */
const LARGEST_BODY = 100_000;
/** No form comes near so many; each is read for known terms when the draft is. */
const MOST_TEXTS = 2_000;

/** Which draft is meant: of a forløb, or of one that is not open yet. */
export interface DraftKey {
  readonly kind: DraftKind;
  readonly caseId: string | null;
}

/** Refuses a draft of a forløb that names none (`field.missing`), and one of a new forløb that names one (`request.invalid`). */
export function draftKey(kind: DraftKind, caseId: string | null | undefined): DraftKey {
  if (kind === 'openCase' && caseId) throw new ProblemError('request.invalid', { field: 'caseId' });
  if (kind !== 'openCase' && !caseId) throw new DomainError('field.missing', { field: 'caseId' });
  return { kind, caseId: caseId || null };
}

/**
 * The body as it is kept: JSON of at most 100 kB and 2,000 texts. The device masks CPR numbers before they leave it; one that comes
 * all the same is masked here, text by text, since an escaped line break would hide it in the JSON.
 */
export function draftBody(body: string): string {
  const length = Buffer.byteLength(body);
  if (length > LARGEST_BODY)
    throw new DomainError('field.too-long', { field: 'body', limit: LARGEST_BODY, length });
  const kept = JSON.stringify(parsed(body));
  if (textsOf(kept).size > MOST_TEXTS) throw new ProblemError('request.invalid', { field: 'body' });
  return kept;
}

/** Every text in a body, by its path: "concrete", "signs.0". */
export function textsOf(body: string): ReadonlyMap<string, string> {
  return new Map(textsIn(JSON.parse(body), []));
}

function textsIn(value: unknown, path: readonly string[]): (readonly [string, string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[path.join('.'), value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, [...path, name]));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body, (_, value: unknown) => masked(value));
  } catch {
    throw new ProblemError('request.invalid', { field: 'body' });
  }
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskCpr(value);
  if (typeof value === 'number') return maskCpr(String(value)) === String(value) ? value : CPR_MASK;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [maskCpr(name), each as unknown]));
}
