import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import { isCalledAnother } from './number-labels';

const gap = String.raw`[ \u00a0\u00ad\u200b-\u200d\u2060\ufeff.\-\u2010-\u2015]`;
const danish = new RegExp(
  String.raw`[2-9]\d(?:${gap}?\d\d){3}(?!\d)|[2-9]\d{3}${gap}\d{4}(?!\d)|[2-9]\d{2}${gap}\d{2}${gap}\d{3}(?!\d)|[2-9]\d${gap}\d{3}${gap}\d{3}(?!\d)`,
  'y',
);
const abroad = new RegExp(
  String.raw`(?:\+|00(?=[2-9]))\d{1,3}\)?(?:${gap}|\(0\))?\d(?:${gap}{0,2}\d){4,12}(?!\d)`,
  'y',
);
const cue =
  /(?:tlf|telefon|mobil|mob|ring|ringe|nummer|nr|sms|lokal|kaldes|fanges|træffes|kontakt)[\p{L}]{0,8}\.?[^\p{L}\d]{0,4}(?:på|til|er)?[^\p{L}\d]{0,3}$/iu;
/** Behind the one before it: "20 30 40 50/21 30 40 50". */
const another = /(?:\d ?){7}\d[/,]$/;

/** A Danish number of eight digits from 2 to 9, or one with a country code. Prefix series are not checked on purpose. */
export function phoneAt(text: string, start: number): Sighting | undefined {
  const before = text.slice(Math.max(0, start - 32), start);
  if (before.endsWith('+') || (text.startsWith('00', start) && !isPartOfNumber(before))) {
    const from = before.endsWith('+') ? start - 1 : start;
    const number = matchAt(abroad, text, from);
    if (number !== undefined) {
      const opened = text.charAt(from - 1) === '(' && number.includes(')') ? from - 1 : from;
      return sightingOf('PHONE', opened, from + number.length, evidence.number);
    }
  }
  const number = matchAt(danish, text, start);
  if (number === undefined || isPartOfNumber(before)) return undefined;
  const after = text.slice(start + number.length, start + number.length + 4);
  if (/^ ?(?:kr|km|m2|%)/.test(after) || /^\p{L}/u.test(after)) return undefined;
  const goesOn = /^[.,:-]\d|^\/\d{1,2}(?!\d)/.test(after);
  if (goesOn && matchAt(danish, text, start + number.length + 1) === undefined) return undefined;
  if (cue.test(before)) return sightingOf('PHONE', start, start + number.length, evidence.numberSaid);
  if (isDateOrYears(number)) return undefined;
  return sightingOf('PHONE', start, start + number.length, evidence.numberLikely);
}

/** A number of another kind by the word before it, or the rest of a longer one. */
function isPartOfNumber(before: string): boolean {
  if (/[\d\p{L}]$/u.test(before) || isCalledAnother(before)) return true;
  return /\d[.,:/-]$/.test(before) && !another.test(before);
}

/** "20260514", "2024-2025" and "24.12.2025" are no telephones. */
function isDateOrYears(number: string): boolean {
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(number)) return true;
  if (/^(?:19|20)\d\d.(?:19|20)\d\d$/.test(number)) return true;
  return (
    /^[0-3]\d([.-])[01]\d\1(?:19|20)\.?\d\d$/.test(number) ||
    /^[0-2]\d\.[0-5]\d[-–][0-2]\d\.[0-5]\d$/.test(number)
  );
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
