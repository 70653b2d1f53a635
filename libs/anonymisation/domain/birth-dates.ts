import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const numeric = String.raw`(?:0?[1-9]|[12]\d|3[01])[. /-]{1,2}(?:0?[1-9]|1[0-2])[. /-]{1,2}(?:(?:19|20)\d\d|\d\d)(?!\d)`;
const iso = String.raw`(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)`;
const written = String.raw`(?:0?[1-9]|[12]\d|3[01])\.? ?(?:${months})\.?(?: (?:19|20)\d\d)?(?![\p{L}\d])`;
const anyDate = new RegExp(String.raw`(?<![\d.,:/-])(?:${iso}|${numeric}|${written})`, 'iuy');
const birthCue =
  /(?<!\p{L})(?:født|fødes|f\.|fødselsdag|fødselsdagen|fødselsdato|fødselsdato:|født:|f|fylder(?: \d{1,2})?(?: \p{L}+)*)[^\p{L}\d]{0,3}(?:den |d\.? ?|er |på |til )?$/iu;
/** "født 3/4", "f. 120319": a day and month, or six digits, tell only behind such a word. */
const shortDate =
  /(?<![\d.,:/-])(?:(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)(?![\d/-]|\.\d)/y;
const birthAfter = /^[^\p{L}\d]{0,3}(?:fylder|har fødselsdag|født)/iu;

/** A date at this digit: a birth date by the words beside it, any other exact date is only pointed out. */
export function dateAt(text: string, start: number): Sighting | undefined {
  const full = lengthAt(anyDate, text, start);
  const end = start + (full > 0 ? full : lengthAt(shortDate, text, start));
  if (end === start) return undefined;
  const before = text.slice(Math.max(0, start - 30), start);
  const isBirth = birthCue.test(before) || (full > 0 && birthAfter.test(text.slice(end, end + 24)));
  if (full === 0 && !isBirth) return undefined;
  return sightingOf(
    isBirth ? 'BIRTHDATE' : 'QUASI',
    start,
    end,
    isBirth ? evidence.numberSaid : evidence.exactDate,
  );
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
