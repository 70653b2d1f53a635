import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';

/**
 * The forløb after `changes`, which hold everything that stands alone anew and, in their lists, only what is new or
 * different. Lists keep their order and their identity where nothing changed; an answer older than what is held is
 * left out.
 */
export function mergeChanges(current: CaseWholeFragment, changes: CaseWholeFragment): CaseWholeFragment {
  if (changes.sequence < current.sequence) return current;
  return {
    ...changes,
    observations: mergeById(current.observations, changes.observations),
    requests: mergeById(current.requests, changes.requests),
    messages: mergeById(current.messages, changes.messages),
    measures: mergeById(current.measures, changes.measures),
    rounds: mergeById(current.rounds, changes.rounds),
    reviews: mergeById(current.reviews, changes.reviews),
    events: mergeBy(current.events, changes.events, ({ sequence }) => sequence),
  };
}

function mergeById<Row extends { readonly id: string }>(
  current: readonly Row[],
  changed: readonly Row[],
): readonly Row[] {
  return mergeBy(current, changed, ({ id }) => id);
}

function mergeBy<Row>(
  current: readonly Row[],
  changed: readonly Row[],
  key: (row: Row) => string | number,
): readonly Row[] {
  if (changed.length === 0) return current;
  const rows = new Map(current.map((row) => [key(row), row]));
  for (const row of changed) rows.set(key(row), row);
  return [...rows.values()];
}
