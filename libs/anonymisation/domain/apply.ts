import type { Finding } from './finding';
import { type Replacement, placeTaken } from './placement';

/**
 * The text with the likeliest suggestion in place of each finding that has one. Nothing is left there that blocks or
 * asks, so that analysed and applied again the text stays as it is.
 */
export function apply(text: string, findings: readonly Finding[]): string {
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
