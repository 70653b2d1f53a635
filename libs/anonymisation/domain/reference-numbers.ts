import { evidence } from './evidence';
import { isLetter } from './character-classes';
import { type Sighting, sightingOf } from './finding';

const account = /(?!00\d\d[ -])\d{4}(?:(?: ?- ?| )?\d{6,10}|[ -]\d{3} \d{3} \d{4})(?!\d)/y;
/** The registration number, and behind it the account with its own label. */
const registration = /(?<!\p{L})reg(?:istrerings)?\.? ?(?:nr|nummer)?\.?:? ?$/iu;
const accountBehind = /\d{4}[ ,;]{1,2}(?:og )?konto?(?:nr|nummer)?\.? ?(?:nr\.?)?:? ?\d{6,10}(?!\d)/iuy;
const accountNumber = /\d{6,10}(?!\d)/y;
const accountSaid = /(?<!\p{L})(?:kontonr|kontonummer|konto)\.? ?(?:nr)?\.?:? $/iu;
const smallPlate =
  /(?<![\p{L}\d-])(?!(?:på|kl|nr|pr|ca|er|at|af|om|ad|ud|op|en|et|få|vi|du|se|km|no|to|ni)[ -]?\d)[a-zæøå]{2}[ -]?\d{2}[ -]?\d{3}(?![\p{L}\d])/uy;
const vehicle =
  /(?<!\p{L})(?:bil|bilen|vogn|vognen|varevogn\p{L}*|nummerplade\p{L}*|plade|pladen|knallert\p{L}*|indreg\p{L}*)[^\p{L}\d]{1,3}(?:\p{L}{1,8}[^\p{L}\d]{1,2})?$/iu;
const plate = /(?<![\p{L}\d-])[A-ZÆØÅ]{2}[ -]?\d{2}[ -]?\d{3}(?![\p{L}\d])/uy;
const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,3})?(?!\d)/uy;
const caseLabel =
  /(?:sag|sagen|sagsnr|sagsnummer|sags-?id|journalnr|journalnummer|journal|j\.? ?nr|esdh|dok(?:ument)?nr|telefonnotat|notat|aktnr|akt-id)\.?(?: nr\.?)?:?\s+([\p{Lu}\d][\p{Lu}\d]*(?:[-/.][\p{Lu}\d]+)*)/iuy;
const accountLabel =
  /(?:konto|kontonr|kontonummer|reg|reg\.nr|regnr|overføres til|bank)[\p{L}.]{0,8}[^\p{L}\d]{0,5}$/iu;
const caseBefore =
  /(?<!\p{L})(?:sag|journal|esdh|dok(?:ument)?|akt|j(?=\.? ?nr))(?:en|et)?(?:s?[ .-]{0,2}(?:nr|nummer|nummeret|id))?\.?[ :]{1,3}$/iu;
const notPlates = new Set(['KL', 'NR', 'PR', 'CA', 'DK', 'TV']);

/** A number plate or IBAN whose two letters stand right before these digits. */
export function letteredNumberAt(text: string, digits: number): Sighting | undefined {
  const start = /[ -]/.test(text.charAt(digits - 1)) ? digits - 3 : digits - 2;
  if (start < 0 || !isPair(text, start)) return undefined;
  const long = lengthAt(iban, text, start);
  if (long > 0) return sightingOf('ACCOUNT', start, start + long, evidence.number);
  if (notPlates.has(text.slice(start, start + 2))) return undefined;
  if (vehicle.test(text.slice(Math.max(0, start - 32), start))) {
    const small = lengthAt(smallPlate, text, start);
    if (small > 0) return sightingOf('PLATE', start, start + small, evidence.numberSaid);
  }
  const length = lengthAt(plate, text, start);
  return length > 0 ? sightingOf('PLATE', start, start + length, evidence.numberLikely) : undefined;
}

/** Whether two letters stand here by themselves. */
function isPair(text: string, at: number): boolean {
  return (
    isLetter(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1)) && !isLetter(text.charCodeAt(at - 1))
  );
}

/** The case number behind a label such as "sag" or "journalnr." that begins here. */
export function caseNumberAt(text: string, label: number): Sighting | undefined {
  caseLabel.lastIndex = label;
  const match = caseLabel.exec(text);
  const number = match?.[1] ?? '';
  if (match === null || (number.match(/\d/g)?.length ?? 0) < 4) return undefined;
  const end = label + match[0].length;
  return sightingOf('CASE_NO', end - number.length, end, evidence.numberSaid);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A bank account (four digits and six to ten) at this digit, when the words before say so or the shape is clear. */
export function accountAt(text: string, start: number): Sighting | undefined {
  const before = text.slice(Math.max(0, start - 32), start);
  if (/[\d\p{L}+]$/u.test(before) || /\d[.,:/-]$/.test(before)) return undefined;
  const said = labelledAccount(text, start, before);
  if (said > 0) return sightingOf('ACCOUNT', start, start + said, evidence.numberSaid);
  account.lastIndex = start;
  const number = account.exec(text)?.[0];
  if (number === undefined) return undefined;
  if (caseBefore.test(before)) return undefined;
  const clear = /^\d{4} ?[ -] ?\d{3}(?: \d{3} \d{4}|\d{4,7})$/.test(number);
  if (!clear && !accountLabel.test(before)) return undefined;
  return sightingOf('ACCOUNT', start, start + number.length, clear ? evidence.number : evidence.numberSaid);
}

/** "reg. 1234 kontonr. 1234567890" and "kontonr. 12345678". */
function labelledAccount(text: string, start: number, before: string): number {
  if (registration.test(before)) return lengthAt(accountBehind, text, start);
  return accountSaid.test(before) ? lengthAt(accountNumber, text, start) : 0;
}
