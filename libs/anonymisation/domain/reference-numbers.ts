import { type Finding, type Kind, findingOf } from './finding';

const account = /\d{4}[ -]?\d{6,10}(?!\d)/y;
const plate = /(?<![\p{L}\d-])[A-ZÆØÅ]{2} ?\d{2} ?\d{3}(?![\p{L}\d])/gu;
const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,3})?(?!\d)/gu;
const caseLabel =
  /(?<!\p{L})(?:sag|sagen|sagsnr|sagsnummer|sags-?id|journalnr|journalnummer|journal|j\.? ?nr|esdh|dok(?:ument)?nr|telefonnotat|notat|aktnr|akt-id)\.?(?: nr\.?)?:?\s+([\p{Lu}\d][\p{Lu}\d]*(?:[-/.][\p{Lu}\d]+)*)/giu;
const accountLabel =
  /(?:konto|kontonr|kontonummer|reg|reg\.nr|regnr|overføres til|bank)[\p{L}.]{0,8}[^\p{L}\d]{0,5}$/iu;
const notPlates = new Set(['KL', 'NR', 'PR', 'CA', 'DK', 'TV']);

/** Bank accounts, number plates and case numbers. */
export function findReferenceNumbers(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (!/\d\d/.test(text)) return findings;
  const add = (kind: Kind, start: number, length: number, confidence: number): void => {
    findings.push(findingOf(kind, start, start + length, confidence));
  };
  for (const match of text.matchAll(plate))
    if (!notPlates.has(match[0].slice(0, 2))) add('PLATE', match.index, match[0].length, 0.92);
  for (const match of text.matchAll(iban)) add('ACCOUNT', match.index, match[0].length, 0.97);
  for (const match of text.matchAll(caseLabel)) {
    const number = match[1] ?? '';
    if ((number.match(/\d/g)?.length ?? 0) < 4) continue;
    add('CASE_NO', match.index + match[0].length - number.length, number.length, 0.9);
  }
  return findings;
}

/** A bank account (four digits and six to ten) at this digit, when the words before say so or the shape is clear. */
export function accountAt(text: string, start: number): Finding | undefined {
  const before = text.slice(Math.max(0, start - 32), start);
  if (/[\d\p{L}+]$/u.test(before) || /\d[.,:/-]$/.test(before)) return undefined;
  account.lastIndex = start;
  const number = account.exec(text)?.[0];
  if (number === undefined) return undefined;
  const clear = /^\d{4}[ -]\d{7,10}$/.test(number);
  if (!clear && !accountLabel.test(before)) return undefined;
  return findingOf('ACCOUNT', start, start + number.length, clear ? 0.95 : 0.9);
}
