import type { AnalyseOptions, Finder } from './find-identifying';
import type { Finding } from './finding';
import { type Replacement, placeTaken } from './placement';

/** What is taken out of a dense row may lay more of it bare: "stuen Pindsvin Vejle". Notes need one round. */
const MOST_ROUNDS = 6;

/** The text with what is proposed in it, read again until nothing more is proposed, so that applied again it stays as it is. */
export function apply(text: string, finder: Finder, options?: AnalyseOptions): string {
  let applied = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = applied;
    applied = applyFindings(before, finder.analyse(before, options));
    if (applied === before) break;
  }
  return applied;
}

/** The text with the likeliest suggestion in place of each finding that has one. */
export function applyFindings(text: string, findings: readonly Finding[]): string {
  const replacements = findings.flatMap((finding) => {
    const [first] = finding.suggestions;
    return first === undefined ? [] : [{ ...placeTaken(text, finding), text: first }];
  });
  return replaceAll(text, replacements);
}

/** The text with each replacement made; one that overlaps an earlier is left out. */
export function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let copied = 0;
  for (const { start, end, text: word } of [...replacements].sort((a, b) => a.start - b.start)) {
    if (start < copied) continue;
    result += text.slice(copied, start) + word;
    copied = end;
  }
  return result + text.slice(copied);
}
