import type { ObservationBeforeQuery } from '@faellesblik/contracts/generated/observations';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import { fieldChanges, NOTHING } from './field-text';
import { lineText } from './line-text';
import { writtenFrom } from './observation-form';
import { QUIET_LINE_WORDS } from './quiet-line-words';

/** What somebody once wrote, where it says something else than what came after it. */
export interface EarlierWording {
  readonly key: string;
  readonly by: string;
  readonly at: string;
  readonly said: readonly { readonly label: string; readonly text: string }[];
}

/** What stood in an observation before, the newest first: of each correction only what it changed. */
export function earlierWordings(
  now: ObservationWholeFragment,
  { revisions, additions }: ObservationBeforeQuery['observationBefore'],
): readonly EarlierWording[] {
  const corrected = revisions.map((revision, index) => {
    const after = revisions[index - 1] ?? now;
    const changes = fieldChanges(writtenFrom(revision), writtenFrom(after));
    const said = changes.map(({ label, before }) => ({ label, text: before === NOTHING ? EMPTY : before }));
    return { key: `revision ${revision.version}`, by: revision.by.name, at: revision.at, said };
  });
  const filled = additions.map(({ line, number, by, at, fields }) => ({
    key: `${line} ${number}`,
    by: by.name,
    at,
    said: [{ label: QUIET_LINE_WORDS[line], text: lineText(line, writtenFrom(fields)) }],
  }));
  return [...corrected, ...filled].toSorted((one, other) => other.at.localeCompare(one.at));
}

const EMPTY = $localize`:@@observations.stood-empty:Her stod ikke noget`;
