import type { Evidence } from './evidence';

/** Words that are taken for a person or a place, as token numbers, both included. */
export interface PersonCandidate {
  readonly first: number;
  readonly last: number;
  readonly kind: 'PERSON' | 'PLACE';
  readonly seen: Evidence;
}
