import type { AgeBand, Focus } from '@faellesblik/contracts/generated/schema';

/** A new forløb as it is being filled in; this is also what its draft keeps. */
export interface OpenCaseForm {
  readonly communityId: string | null;
  readonly focus: Focus | null;
  readonly ageBand: AgeBand | null;
  readonly wondering: string;
}

/** Before anything is chosen: the community comes first, as everywhere. */
export const BLANK_CASE: OpenCaseForm = {
  communityId: null,
  focus: 'community',
  ageBand: null,
  wondering: '',
};

/** The fields of a draft as they were written; whatever is not there, or not of this form, stays blank. */
export function openCaseFormOf(body: unknown): OpenCaseForm {
  if (typeof body !== 'object' || body === null) return BLANK_CASE;
  return { ...BLANK_CASE, ...body };
}
