import { roleWords } from './cues';
import type { Sighting } from './finding';
import { genitiveOf, isApostrophe } from './genitive';
import { isAbbreviation } from './sentence-boundary';

/** What is taken out of a text and what is put there; offsets are UTF-16. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Place = Pick<Sighting, 'start' | 'end' | 'kind'>;

/** How a word has to stand in place of what was found. */
interface Setting {
  readonly start: number;
  readonly end: number;
  /** Something belongs to it: "Alis mor". */
  readonly owns: boolean;
  /** It begins a sentence, with a capital. */
  readonly opens: boolean;
  /** The rest of a compound: "gruppen" of "Sofie-gruppen". */
  readonly tail: string;
  /** The house before its name: "klubben" of "klubben trekanten". */
  readonly house: string;
}

const houses = new Set(
  'klubben børnehaven vuggestuen skolen institutionen huset holdet gruppen afdelingen teamet stuen klassen'.split(
    ' ',
  ),
);
/** Behind these a name reads, and "en af pigerne" does not. */
const determiners = new Set(
  'den det de en et lille store vores min din dreng drengen pige pigen barn barnet'.split(' '),
);

/** A word put where something was found, as it is written there: with genitive, capital and the rest of a compound. */
export function replacementAt(text: string, place: Place, word: string): Replacement {
  const setting = settingOf(text, place);
  return { start: setting.start, end: setting.end, text: written(setting, word) };
}

/** What a suggestion takes the place of: a genitive, "den" before a date and a house before its name go with it. */
export function placeTaken(text: string, place: Place): Omit<Replacement, 'text'> {
  const { start, end } = settingOf(text, place);
  return { start, end };
}

/** These words as they read at this place, and not those that do not. */
export function suggestionsAt(text: string, place: Place, words: readonly string[]): readonly string[] {
  if (words.length === 0) return words;
  const setting = settingOf(text, place);
  const fitting = takesPhrase(text, place) ? words : words.filter((word) => !isPhrase(word));
  const { owns, opens, tail, house } = setting;
  if (!owns && !opens && tail === '' && house === '') return fitting;
  const [first = ''] = fitting;
  const likeliest = tail !== '' ? [tail, first] : house !== '' ? [house, ...fitting] : fitting;
  return [...new Set(likeliest.map((word) => written(setting, word)))];
}

/** The small word at the end of "Sofie-gruppen"; empty when it is no compound. */
export function compoundTail(words: string, kind: Sighting['kind']): string {
  if (!mayBeCompounded(kind) || !words.includes('-')) return '';
  return /\p{L}-(\p{Ll}{3,}(?:en|et|ne))$/u.exec(words)?.[1] ?? '';
}

/** The word before this place in small letters, when nothing but a blank or a full stop lies between. */
export function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && isBetween(text.charCodeAt(end - 1))) end--;
  if (end === start) return '';
  let from = end;
  while (from > 0 && end - from < LONGEST && isWordUnit(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

const LONGEST = 40;

function settingOf(text: string, { start, end, kind }: Place): Setting {
  const whole = text.slice(start, end);
  const house = kind === 'INSTITUTION' ? houseBefore(text, start) : '';
  const genitive = genitiveLength(text, start, end);
  const from = start - (house === '' ? articleLength(text, start, kind) : house.length + 1);
  return {
    start: from,
    end: end + (genitive || stopLength(text, end)),
    owns: genitive > 0 || (kind === 'INSTITUTION' && /(?:en|et|ne|skole|hus|hjem|stue|klub)s$/i.test(whole)),
    opens: opensSentence(text, from),
    tail: compoundTail(whole, kind),
    house,
  };
}

function written({ owns, opens, tail }: Setting, word: string): string {
  const whole = tail === '' || word === tail ? word : isPhrase(word) ? tail : `${word}-${tail}`;
  const owning = owns ? genitiveOf(whole) : whole;
  return opens ? owning.charAt(0).toUpperCase() + owning.slice(1) : owning;
}

function mayBeCompounded(kind: Sighting['kind']): boolean {
  return kind === 'PERSON' || kind === 'PLACE' || kind === 'KNOWN';
}

function isPhrase(word: string): boolean {
  return /^e[nt] /.test(word);
}

function takesPhrase(text: string, { start, kind }: Place): boolean {
  if (!mayBeCompounded(kind)) return true;
  const before = wordBefore(text, start);
  return !determiners.has(before) && !roleWords.has(before);
}

function houseBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== 32) return '';
  const before = /\p{L}*$/u.exec(wordBefore(text, start))?.[0] ?? '';
  return houses.has(before) ? before : '';
}

/** "den 14. november" is one date. */
function articleLength(text: string, start: number, kind: Sighting['kind']): number {
  if (kind !== 'QUASI' && kind !== 'BIRTHDATE') return 0;
  return /(?<!\p{L})(?:den|d\.) $/iu.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
}

/** "Alis", "Ali's" and "Hans'", but not a name between quotation marks. */
function genitiveLength(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(end);
  const length = unit === 0x73 ? 1 : !isApostrophe(unit) ? 0 : text.charCodeAt(end + 1) === 0x73 ? 2 : 1;
  if (length === 0 || isWordUnit(text.charCodeAt(end + length))) return 0;
  return length === 1 && isApostrophe(unit) && isOpeningQuote(text.charCodeAt(start - 1)) ? 0 : length;
}

/** The full stop of "R.T. gik", which belongs to the initials and not to the sentence. */
function stopLength(text: string, end: number): number {
  if (text.charCodeAt(end) !== 46) return 0;
  return /^(?:[\s.]|)\p{Lu}\.,? ?\p{Ll}/u.test(text.slice(Math.max(0, end - 2), end + 4)) ? 1 : 0;
}

/** A capital at the start of the text, a line or a sentence. */
function opensSentence(text: string, start: number): boolean {
  const first = text.charAt(start);
  if (first === first.toLowerCase() && /\p{L}/u.test(first)) return false;
  let at = start - 1;
  while (at >= 0 && (text.charCodeAt(at) === 32 || isOpeningQuote(text.charCodeAt(at)))) at--;
  if (at < 0) return true;
  const sign = text.charAt(at);
  if (sign === '.') return at < start - 1 && !isAbbreviation(wordBefore(text, at + 1));
  return sign === '\n' || sign === '!' || sign === '?' || sign === '•';
}

function isOpeningQuote(unit: number): boolean {
  return (
    isApostrophe(unit) ||
    unit === 0x22 ||
    unit === 0xab ||
    unit === 0xbb ||
    unit === 0x201c ||
    unit === 0x201d
  );
}

function isBetween(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 46;
}

/** Letters, digits and hyphens of Danish and its neighbours, and all that lies beyond the signs of Latin-1. */
function isWordUnit(unit: number): boolean {
  if (unit >= 0xc0) return unit < 0x2000 || unit > 0x2bff;
  return (
    (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 45
  );
}
