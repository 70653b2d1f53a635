import type { Finder } from '../../libs/anonymisation/domain/find-identifying.ts';
import { type AnnotatedText, hitsAny, isMasked } from './annotated-text.ts';
import type { Calibration } from './calibration.ts';
import { Tally } from './tally.ts';

const findable = new Set(['QUASI']);

/** Figures for annotated notes: zero-miss notes, clean notes, recall by type, class and origin. */
export function evaluateNotes(
  notes: readonly AnnotatedText[],
  finder: Finder,
  calibration: Calibration,
  missed?: (line: string) => void,
): readonly string[] {
  const whole = new Tally();
  const byType = new Tally();
  const byOrigin = new Tally();
  const byClass = new Tally();
  let flags = 0;
  let words = 0;
  for (const note of notes) {
    const findings = finder.analyse(note.text);
    const firm = findings.filter((finding) => finding.severity !== 'warn');
    flags += firm.length;
    words += note.text.match(/[\p{L}\d]+/gu)?.length ?? 0;
    for (const finding of firm) {
      const hit = hitsAny(finding, note.spans);
      whole.add('precision of blocking and asking findings', hit);
      calibration.add(finding, hit);
      byType.add(`${finding.kind} precision`, hit);
      if (!hit) missed?.(`false ${finding.kind} ${note.id} «${note.text.slice(finding.start, finding.end)}»`);
    }
    let complete = true;
    for (const span of note.spans) {
      const masked = isMasked(note.text, span, findable.has(span.type) ? findings : firm);
      byType.add(`${span.type} recall`, masked);
      if (findable.has(span.type)) continue;
      complete &&= masked;
      if (!masked) missed?.(`missed ${span.type} ${note.id} «${note.text.slice(span.start, span.end)}»`);
      if (span.type !== 'PERSON') continue;
      if (/^\p{Ll}/u.test(note.text.slice(span.start, span.end))) whole.add('lower-case names found', masked);
      byOrigin.add(note.origins?.[span.entity ?? ''] ?? '?', masked);
    }
    if (note.spans.some((span) => !findable.has(span.type))) {
      whole.add('notes with zero missed direct identifier', complete);
      for (const name of note.class ?? []) byClass.add(name, complete);
    } else if (note.spans.length === 0)
      whole.add('clean notes without a blocking or asking finding', firm.length === 0);
  }
  return [
    ...whole.lines(),
    `flags per 1,000 words: ${((flags / Math.max(1, words)) * 1000).toFixed(1)}`,
    ...byType.lines('  '),
    'notes with zero missed, by class',
    ...byClass.lines('  '),
    'person mentions by origin',
    ...byOrigin.lines('  '),
  ];
}
