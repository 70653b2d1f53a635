import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';

/**
 * The forløb after `changes`, which hold everything that stands alone anew and, in their lists, only what is new or
 * different; what was withdrawn is told by its event alone. Lists keep their order and their identity where nothing changed; an answer older than what is held is
 * left out.
 */
export function mergeChanges(current: CaseWholeFragment, changes: CaseWholeFragment): CaseWholeFragment {
  if (changes.sequence < current.sequence) return current;
  const gone = withdrawnIn(changes);
  return {
    ...changes,
    observations: without(gone, mergeById(current.observations, changes.observations)),
    childVoices: without(gone, mergeById(current.childVoices, changes.childVoices)),
    parentContacts: without(gone, mergeById(current.parentContacts, changes.parentContacts)),
    requests: mergeById(current.requests, changes.requests),
    messages: mergeById(current.messages, changes.messages),
    measures: mergeById(current.measures, changes.measures),
    rounds: mergeById(current.rounds, changes.rounds),
    reviews: mergeById(current.reviews, changes.reviews),
    events: mergeBy(current.events, changes.events, ({ sequence }) => sequence),
  };
}

const TAKEN_BACK: readonly string[] = [
  'observation.withdrawn',
  'child-voice.withdrawn',
  'parent-contact.withdrawn',
];

/** What was taken back is not in the list of changes; its event says which it was. */
function withdrawnIn({ events }: CaseWholeFragment): ReadonlySet<string | null> {
  return new Set(events.filter(({ kind }) => TAKEN_BACK.includes(kind)).map((one) => one.subjectId));
}

function without<Row extends { readonly id: string }>(
  gone: ReadonlySet<string | null>,
  rows: readonly Row[],
): readonly Row[] {
  return rows.some(({ id }) => gone.has(id)) ? rows.filter(({ id }) => !gone.has(id)) : rows;
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
