import type { Finder } from '../../libs/anonymisation/domain/find-identifying.ts';
import { type AnnotatedText, hitsAny, isMasked } from './annotated-text.ts';
import type { Calibration } from './calibration.ts';
import { Tally } from './tally.ts';

const countedKinds = new Set(['PERSON', 'INSTITUTION', 'PLACE']);

/** Figures for news sentences: people masked whole, and the share of findings that hit some entity. */
export function evaluateNews(
  sentences: readonly AnnotatedText[],
  finder: Finder,
  calibration: Calibration,
  missed?: (line: string) => void,
): readonly string[] {
  const tally = new Tally();
  let words = 0;
  let flags = 0;
  for (const sentence of sentences) {
    const firm = finder.analyse(sentence.text).filter((finding) => finding.severity !== 'warn');
    const counted = firm.filter((finding) => countedKinds.has(finding.kind));
    flags += firm.length;
    words += sentence.text.match(/[\p{L}\d]+/gu)?.length ?? 0;
    for (const span of sentence.spans) {
      const masked = isMasked(sentence.text, span, counted);
      tally.add(span.type === 'PER' ? 'people, every token masked' : `${span.type} masked`, masked);
      if (!masked && span.type === 'PER')
        missed?.(
          `missed PER ${sentence.id} «${sentence.text.slice(span.start, span.end)}» in ${sentence.text.slice(0, 90)}`,
        );
    }
    for (const finding of counted) {
      const hit = hitsAny(finding, sentence.spans);
      tally.add('findings that hit some entity', hit);
      calibration.add(finding, hit);
      if (!hit)
        missed?.(`false ${finding.kind} ${sentence.id} «${sentence.text.slice(finding.start, finding.end)}»`);
    }
  }
  return [...tally.lines(), `flags per 1,000 words: ${((flags / Math.max(1, words)) * 1000).toFixed(1)}`];
}
