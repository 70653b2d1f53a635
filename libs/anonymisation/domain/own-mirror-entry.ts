import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { allowText, requireText } from '@faellesblik/access/domain/field-checks';
import { grammarWords } from './cues';
import { asCompared, commonEntries, createMirror } from './language-mirror';
import type { MirrorEntry } from './mirror-entry';

/** What an administrator writes: words parted by commas, a describing way to say it, and perhaps why. */
export interface WrittenMirrorEntry {
  readonly words: string;
  readonly instead: string;
  readonly why?: string | null;
}

/** The longest word or phrase, and the longest of the three texts, in UTF-16 units. */
export const WORD_LIMIT = 60;
export const MIRROR_TEXT_LIMIT = 300;
/** As many words as one entry, and as many entries as one municipality may have: every form loads them. */
export const WORDS_LIMIT = 20;
export const ENTRIES_LIMIT = 200;

/** The words of an entry as they were written: parted by comma, semicolon or a new line, each once. */
export function wordsWritten(words: string): readonly string[] {
  const each = words.split(/[,;\n]/).map((word) => word.trim().replace(/\s+/g, ' '));
  return each.filter(
    (word, index) =>
      word !== '' && each.findIndex((other) => asCompared(other) === asCompared(word)) === index,
  );
}

/** An entry of the municipality as the mirror reads it. */
export function ownEntryOf({ words, instead, why }: WrittenMirrorEntry): MirrorEntry {
  return { words: wordsWritten(words), instead, why: why || null, theme: null };
}

/** The administrators of a municipality keep its own entries; everybody reads them. */
export function mayKeepMirror(actor: Actor): boolean {
  return actor.memberships.some(({ role }) => role === 'administrator');
}

/** Refuses whoever is not administrator (`mirror.not-administrator`). */
export function requireMirrorKeeper(actor: Actor): void {
  if (!mayKeepMirror(actor)) throw new DomainError('mirror.not-administrator');
}

/**
 * Refuses an entry that says nothing, is too long, has a word the mirror has already or that every text needs, or
 * offers words that the mirror would itself answer. `own` are the entries the municipality has.
 */
export function checkOwnEntry(written: WrittenMirrorEntry, own: readonly MirrorEntry[]): void {
  requireText('words', written.words, MIRROR_TEXT_LIMIT);
  requireText('instead', written.instead, MIRROR_TEXT_LIMIT);
  allowText('why', written.why, MIRROR_TEXT_LIMIT);
  const entry = ownEntryOf(written);
  for (const word of entry.words) requireText('words', asCompared(word), WORD_LIMIT);
  if (entry.words.length === 0) throw new DomainError('field.missing', { field: 'words' });
  if (entry.words.length > WORDS_LIMIT)
    throw new DomainError('mirror.too-many-words', { field: 'words', limit: WORDS_LIMIT });
  if (own.length >= ENTRIES_LIMIT) throw new DomainError('mirror.full', { limit: ENTRIES_LIMIT });
  const known = new Set([...own, ...commonEntries].flatMap(({ words }) => words.map(asCompared)));
  if (entry.words.some((word) => known.has(asCompared(word))))
    throw new DomainError('mirror.word-taken', { field: 'words' });
  if (entry.words.some((word) => grammarWords.has(asCompared(word))))
    throw new DomainError('mirror.too-ordinary', { field: 'words' });
  if (createMirror([...own, entry])(written.instead).length > 0)
    throw new DomainError('mirror.labels-itself', { field: 'instead' });
}
