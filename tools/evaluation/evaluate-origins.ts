import type { Finder } from '../../libs/anonymisation/domain/find-identifying.ts';
import { type AnnotatedText, isMasked } from './annotated-text.ts';
import { Tally } from './tally.ts';

/** Names of one country, as the file of names by origin holds them. */
export interface OriginNames {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const SMALLEST_POOL = 20;
const MOST_SENTENCES = 150;

/** Recall when the people of the news sentences get names of each origin; small origins are pooled as "other". */
export function evaluateOrigins(
  origins: Readonly<Record<string, OriginNames>>,
  news: readonly AnnotatedText[],
  finder: Finder,
): readonly string[] {
  const withPeople = news
    .filter((sentence) => sentence.spans.some((span) => span.type === 'PER'))
    .slice(0, MOST_SENTENCES);
  const tally = new Tally();
  for (const [country, names] of Object.entries(origins)) {
    const pool = names.first.length + names.last.length >= SMALLEST_POOL ? country : 'other';
    let next = 0;
    for (const sentence of withPeople) {
      const swapped = swapPeople(sentence, () => nameAt(names, next++));
      const firm = finder.analyse(swapped.text).filter((finding) => finding.severity !== 'warn');
      for (const span of swapped.spans)
        if (span.type === 'PER') tally.add(pool, isMasked(swapped.text, span, firm));
    }
  }
  const shares = tally.names().map((name) => tally.share(name));
  const spread = Math.max(...shares) - Math.min(...shares);
  return [
    'recall by origin of name',
    ...tally.lines('  '),
    `lowest ${Math.min(...shares).toFixed(3)}, spread ${spread.toFixed(3)}`,
  ];
}

function nameAt(names: OriginNames, index: number): string {
  const first = names.first[index % Math.max(1, names.first.length)];
  const last = names.last[(index * 7 + 3) % Math.max(1, names.last.length)];
  const parts = index % 2 === 0 ? [first ?? last] : [first, last];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The sentence with other people in it. */
export function swapPeople(sentence: AnnotatedText, name: () => string): AnnotatedText {
  let text = '';
  let copied = 0;
  const spans = [];
  for (const span of [...sentence.spans].sort((a, b) => a.start - b.start)) {
    if (!['PER', 'PERSON'].includes(span.type) || span.start < copied) continue;
    text += sentence.text.slice(copied, span.start);
    const start = text.length;
    text += name();
    spans.push({ type: 'PER', start, end: text.length });
    copied = span.end;
  }
  return { ...sentence, text: text + sentence.text.slice(copied), spans };
}
