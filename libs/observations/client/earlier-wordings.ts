import type {
  ObservationBeforeQuery,
  PerspectiveBeforeQuery,
} from '@faellesblik/contracts/generated/observations';
import type {
  ChildVoiceWholeFragment,
  ObservationWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { changesBetween, type FieldWords, fieldWords, NOTHING } from './field-text';
import { lineText } from './line-text';
import { writtenFrom } from './observation-form';
import { type ContactWords, type VoiceWords, writtenContact, writtenVoice } from './perspective-forms';
import { contactWords, voiceWords } from './perspective-text';
import { QUIET_LINE_WORDS } from './quiet-line-words';

type PerspectiveBefore = PerspectiveBeforeQuery['perspectiveBefore'];

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
  const corrected = changed(revisions, (one) => fieldWords(writtenFrom(one)), fieldWords(writtenFrom(now)));
  const filled = additions.map(({ line, number, by, at, fields }) => ({
    key: `${line} ${number}`,
    by: by.name,
    at,
    said: [{ label: QUIET_LINE_WORDS[line], text: lineText(line, writtenFrom(fields)) }],
  }));
  return [...corrected, ...filled].toSorted((one, other) => other.at.localeCompare(one.at));
}

/** The same of a child's voice. */
export function earlierVoices(
  now: ChildVoiceWholeFragment,
  revisions: PerspectiveBefore['voices'],
): readonly EarlierWording[] {
  const words = (one: VoiceWords) => voiceWords(writtenVoice(one), () => one.askedBy?.name ?? null);
  return changed(revisions, words, words(now));
}

/** The same of a contact with the parents. */
export function earlierContacts(
  now: ParentContactWholeFragment,
  revisions: PerspectiveBefore['contacts'],
): readonly EarlierWording[] {
  const words = (one: ContactWords) => contactWords(writtenContact(one), () => one.contact?.name ?? null);
  return changed(revisions, words, words(now));
}

interface Revision {
  readonly version: number;
  readonly by: { readonly name: string };
  readonly at: string;
}

/** Of each correction what it changed; the newest revision is held against what stands there now. */
function changed<Before extends Revision>(
  revisions: readonly Before[],
  wordsOf: (revision: Before) => readonly FieldWords[],
  now: readonly FieldWords[],
): readonly EarlierWording[] {
  const words = revisions.map(wordsOf);
  return revisions.map(({ version, by, at }, index) => ({
    key: `revision ${version}`,
    by: by.name,
    at,
    said: changesBetween(words[index] ?? [], words[index - 1] ?? now).map(({ label, before }) => ({
      label,
      text: before === NOTHING ? EMPTY : before,
    })),
  }));
}

const EMPTY = $localize`:@@observations.stood-empty:Her stod ikke noget`;
