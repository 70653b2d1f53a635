import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import { isCalledAnother } from './number-labels';

/** Signs people put between the parts: blanks, hyphens and dashes of all kinds, full stop, slash. */
const gap = String.raw`[ \u00a0\u00ad\u2007\u200b-\u200d\u202f\u2060\ufeff.\-\u2010-\u2015\u2212/_·]`;
/** Between six digits and four that stand together, as where a line breaks or in a table. */
const apart = String.raw`(?<=\d{6})[ -]?[\s:=+][\s-]?(?=\d{4})`;
const serial = String.raw`(?:\d{4}|\d{2}${gap}\d{2}|\d(?:${gap}?\d){3}|[0-9A-ZÆØÅ]{4}|[xX*]{4})`;
const shape = new RegExp(
  String.raw`(\d)${gap}{0,2}(\d)${gap}{0,3}(\d)${gap}{0,2}(\d)${gap}{0,3}((?:\d${gap}{0,2}){2}|(?:19|20)\d{2})(${gap}{0,3}|${apart})(${serial})(?![0-9A-ZÆØÅ])`,
  'y',
);
const cue =
  /(?:cpr|person\s*-?\s*n(?:umme)?r|personnummer|p-nr|cpr-?nr)[^\p{L}\d]{0,3}(?:\p{L}{1,8}[^\p{L}\d]{0,3}){0,2}$/iu;
const telephone =
  /(?<!\p{L})(?:tlf|telefon|mobil|lokal)(?:en)?(?:[ .-]{0,2}(?:nr|nummer|nummeret))?[^\p{L}\d]{0,4}$/iu;
/** As most write it; no telephone and no date has this shape. */
const usual = /^\d{6} ?[-\u2010-\u2015\u2212] ?\d{4}$/;
/** More of the same number, and not the "3" of "8108204432 3. klasse". */
const longerBehind = /^(?:[.\-/]\d| \d(?!\d?(?:[^\d-]|$)))/;
const looseAfterCue = /[0-9]{6}[ .\-\u2010-\u2015/]{0,3}[0-9A-ZÆØÅ]{4}(?![0-9A-Za-z])/y;

/**
 * A CPR number in any spelling that starts at this digit, in a text of plain signs. Modulus 11 is not asked, it has not held since 2007;
 * replacement numbers have day + 60 and letters may stand in the serial (CPR-kontoret; the school sector).
 */
export function cprAt(text: string, start: number): Sighting | undefined {
  shape.lastIndex = start;
  const match = shape.exec(text);
  const isShaped = match !== null && isDate(match);
  looseAfterCue.lastIndex = start;
  if (!isShaped && !looseAfterCue.test(text)) return undefined;
  const before = text.slice(Math.max(0, start - 32), start);
  if (/[\d\p{Lu}+]$/u.test(before.replace(/cpr$/i, '')) || /\d-$/.test(before)) return undefined;
  const hasCue = cue.test(before);
  if (isShaped) {
    const end = start + match[0].length;
    if (hasCue) return sightingOf('CPR', start, end, evidence.numberSaid);
    const isUsual = usual.test(match[0]);
    const isGlued = /(?:\p{L}|\d[.,:/])$/u.test(before) || /^\p{L}/u.test(text.slice(end, end + 1));
    if (!isUsual && (isGlued || telephone.test(before))) return undefined;
    if (isCalledAnother(before)) return undefined;
    return isPlain(match, text, end, isUsual) ? sightingOf('CPR', start, end, evidence.number) : undefined;
  }
  return hasCue ? sightingOf('CPR', start, looseAfterCue.lastIndex, evidence.numberLikely) : undefined;
}

function isDate(match: RegExpExecArray): boolean {
  const numeral = (group: number): number => Number(match[group]);
  const day = numeral(1) * 10 + numeral(2);
  const month = numeral(3) * 10 + numeral(4);
  return ((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12;
}

/** Not a date with a clock time behind it, not the first half of a longer number, not a code in letters. */
function isPlain(match: RegExpExecArray, text: string, end: number, isUsual: boolean): boolean {
  const whole = match[0];
  const tail = match[7] ?? '';
  const behind = text.slice(end, end + 4);
  const more = isUsual ? /^-\d/ : tail.length === 4 ? longerBehind : /^[ .\-/]\d/;
  if (more.test(behind)) return false;
  if (
    /^[0-2]\d[.:][0-5]\d$/.test(tail) &&
    /[ .,]$/.test(whole.slice(0, whole.length - tail.length)) &&
    /\d[./-]\d/.test(whole)
  )
    return false;
  if (/^[xX*]+$/.test(tail)) return /[-–]$/.test(whole.slice(0, whole.length - tail.length));
  if (!/\d/.test(tail)) return /[-–]$/.test(match[6] ?? '');
  return true;
}
