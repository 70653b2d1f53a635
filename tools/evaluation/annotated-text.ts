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

/** Reads an annotated file of JSON lines. */
export function readAnnotated(path: string): readonly AnnotatedText[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as AnnotatedText);
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
