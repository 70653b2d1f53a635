import { readFileSync } from 'node:fs';
import type { Finding } from '../../libs/anonymisation/domain/finding.ts';

/** A gold detail of an annotated text, with UTF-16 offsets. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity?: string;
}

/** One line of an annotated file: a note (with classes) or a news sentence (PER, ORG, LOC). */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  readonly class?: readonly string[];
  readonly spans: readonly GoldSpan[];
  readonly origins?: Readonly<Record<string, string>>;
}

/** Types of the short letters in files written by hand; PER, ORG and LOC stand for themselves. */
const shortTypes: Readonly<Record<string, string>> = {
  P: 'PERSON',
  I: 'INSTITUTION',
  L: 'PLACE',
  A: 'ADDRESS',
  Z: 'POSTCODE',
  T: 'PHONE',
  E: 'EMAIL',
  C: 'CPR',
  N: 'PLATE',
  S: 'CASE_NO',
};

/** Reads an annotated file: JSON lines, or `.txt` with `[P Sofie]` around details and `--` between texts. */
export function readAnnotated(path: string): readonly AnnotatedText[] {
  const content = readFileSync(path, 'utf8');
  if (path.endsWith('.txt'))
    return content.split(/^--\n/m).map((marked, index) => readMarked(marked.trimEnd(), index + 1));
  const lines = content.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as AnnotatedText);
}

function readMarked(marked: string, number: number): AnnotatedText {
  const spans: GoldSpan[] = [];
  let text = '';
  let copied = 0;
  for (const match of marked.matchAll(/\[([A-Z]+) ([^\]]+)\]/g)) {
    const [whole, type = '', detail = ''] = match;
    text += marked.slice(copied, match.index);
    spans.push({ start: text.length, end: text.length + detail.length, type: shortTypes[type] ?? type });
    text += detail;
    copied = match.index + whole.length;
  }
  return { id: String(number), text: text + marked.slice(copied), spans };
}

/** Whether every letter of the span, but a final genitive, is covered by these findings. */
export function isMasked(text: string, span: GoldSpan, findings: readonly Finding[]): boolean {
  const end = span.end - (/['’]?s?$/.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  for (let at = span.start; at < Math.max(end, span.start + 1); at++) {
    if (!/[\p{L}\d]/u.test(text.charAt(at))) continue;
    if (!findings.some((finding) => finding.start <= at && at < finding.end)) return false;
  }
  return true;
}

/** Whether the finding touches any gold span. */
export function hitsAny(finding: Finding, spans: readonly GoldSpan[]): boolean {
  return spans.some((span) => finding.start < span.end && span.start < finding.end);
}
