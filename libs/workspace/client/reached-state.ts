import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { CaseState } from '@faellesblik/contracts/generated/schema';

type WhatIsThere = Pick<CaseWholeFragment, 'events' | 'measures' | 'reviews' | 'rounds'>;

/** The furthest station that a forløb which left its path has reached, by what it holds. */
export function reachedState({ events, measures, reviews, rounds }: WhatIsThere): CaseState {
  if (reviews.length > 0) return 'review';
  const isAgreed = rounds.some(({ state, reviewOn }) => state === 'closed' && reviewOn !== null);
  if (isAgreed || measures.some(({ followUps }) => followUps.length > 0)) return 'running';
  if (rounds.length > 0) return 'agreeing';
  return events.some(({ kind }) => kind === 'case.moved') || measures.length > 0 ? 'sharedLook' : 'wonder';
}
