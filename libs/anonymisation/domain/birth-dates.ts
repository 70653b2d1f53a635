import { type Finding, findingOf } from './finding';

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const numeric = String.raw`(?:0?[1-9]|[12]\d|3[01])[. /-]{1,2}(?:0?[1-9]|1[0-2])[. /-]{1,2}(?:(?:19|20)\d\d|\d\d)(?!\d)`;
const iso = String.raw`(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)`;
const written = String.raw`(?:0?[1-9]|[12]\d|3[01])\.? ?(?:${months})\.?(?: (?:19|20)\d\d)?(?![\p{L}\d])`;
const anyDate = new RegExp(String.raw`(?<![\d.,:/-])(?:${iso}|${numeric}|${written})`, 'giu');
const birthCue =
  /(?<!\p{L})(?:født|fødes|f\.|fødselsdag|fødselsdagen|fødselsdato|fødselsdato:|født:|f|fylder(?: \p{L}+)*)[^\p{L}\d]{0,3}(?:den |d\. ?|er |på )?$/iu;
const birthAfter = /^[^\p{L}\d]{0,3}(?:fylder|har fødselsdag|født)/iu;

/** Birth dates by the words beside them; any other exact date is only pointed out. */
export function findDates(text: string): readonly Finding[] {
  if (!/\d/.test(text)) return [];
  const findings: Finding[] = [];
  for (const match of text.matchAll(anyDate)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const isBirth = birthCue.test(before) || birthAfter.test(text.slice(end, end + 24));
    findings.push(findingOf(isBirth ? 'BIRTHDATE' : 'QUASI', match.index, end, isBirth ? 0.95 : 0.5));
  }
  return findings;
}
