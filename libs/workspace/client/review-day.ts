import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';

/** The day we look again: what the newest decision said, be it an agreement or a status; null when none said one. */
export function reviewDay({ rounds, reviews }: Pick<CaseWholeFragment, 'rounds' | 'reviews'>): string | null {
  const decisions = [
    ...rounds.flatMap(({ closedAt, reviewOn }) => (closedAt ? [{ at: closedAt, on: reviewOn }] : [])),
    ...reviews.map(({ at, nextDate }) => ({ at, on: nextDate })),
  ];
  return decisions.sort((a, b) => a.at.localeCompare(b.at)).at(-1)?.on ?? null;
}
