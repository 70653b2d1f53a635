import { administrator, leader } from '@faellesblik/access/domain/actor.builder';
import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import type { WrittenMirrorEntry } from './own-mirror-entry';
import {
  checkOwnEntry,
  ENTRIES_LIMIT,
  mayKeepMirror,
  ownEntryOf,
  WORDS_LIMIT,
  wordsWritten,
} from './own-mirror-entry';

const anEntry: WrittenMirrorEntry = {
  words: 'vildbasse, vildbasser',
  instead: 'Hvad leger barnet, og med hvem?',
  why: 'Legen siger mere end ordet.',
};
const own = [ownEntryOf({ words: 'rod, rødder', instead: 'Hvem gør hvad?' })];

describe('an entry of the municipality', () => {
  it('is kept by its administrators alone', () => {
    expect([mayKeepMirror(administrator), mayKeepMirror(leader)]).toEqual([true, false]);
  });

  it('has its words parted, tidy and once', () => {
    expect(wordsWritten(' Vild  basse,vild basse;\n rod ,, ')).toEqual(['Vild basse', 'rod']);
  });

  it('may join words of grammar to a phrase', () => {
    expect(() => checkOwnEntry({ ...anEntry, words: 'kan ikke' }, own)).not.toThrow();
  });

  it('may go without a reason', () => {
    expect(() => checkOwnEntry({ ...anEntry, why: null }, own)).not.toThrow();
  });

  test.each<[sentence: string, change: Partial<WrittenMirrorEntry>, code: string, field: string]>([
    ['without words', { words: '  ' }, 'field.missing', 'words'],
    ['with nothing but commas', { words: ',;,' }, 'field.missing', 'words'],
    ['with a word of no letters', { words: 'vildbasse, 😀' }, 'field.missing', 'words'],
    ['without an alternative', { instead: '' }, 'field.missing', 'instead'],
    ['with a word too long', { words: 'x'.repeat(61) }, 'field.too-long', 'words'],
    ['with too much of words', { words: 'ord, '.repeat(80) }, 'field.too-long', 'words'],
    ['with an alternative too long', { instead: 'x'.repeat(301) }, 'field.too-long', 'instead'],
    ['with a reason too long', { why: 'x'.repeat(301) }, 'field.too-long', 'why'],
    ['with a common word', { words: 'vildbasse, Urolig' }, 'mirror.word-taken', 'words'],
    ['with a common phrase, written otherwise', { words: 'adhd-barn' }, 'mirror.word-taken', 'words'],
    ['with a word the municipality has', { words: 'RØDDER' }, 'mirror.word-taken', 'words'],
    ['with nothing but words of grammar', { words: 'og, er, det, i' }, 'mirror.too-ordinary', 'words'],
    ['with one word that every text needs', { words: 'vildbasse, Barn' }, 'mirror.too-ordinary', 'words'],
    [
      'that offers a label',
      { instead: 'Barnet er uroligt? Det er doven.' },
      'mirror.labels-itself',
      'instead',
    ],
    ['that offers its own word', { instead: 'En glad vildbasse.' }, 'mirror.labels-itself', 'instead'],
    [
      'with too many words',
      { words: Array.from({ length: WORDS_LIMIT + 1 }, (_, index) => `ord${index}`).join(',') },
      'mirror.too-many-words',
      'words',
    ],
  ])('is refused %s', (_sentence, change, code, field) => {
    const check = (): void => checkOwnEntry({ ...anEntry, ...change }, own);
    expect([refusalOf(check), refusedField(check)]).toEqual([code, field]);
  });

  it('is refused when the municipality has as many as there is room for', () => {
    const many = Array.from({ length: ENTRIES_LIMIT }, (_, index) =>
      ownEntryOf({ words: `ord${index}`, instead: 'Hvad så I?' }),
    );
    expect(refusalOf(() => checkOwnEntry(anEntry, many))).toBe('mirror.full');
  });
});
