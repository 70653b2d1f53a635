/** A short text that is never broken over two lines, such as a day, a week or `3–5 år`. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0').replaceAll('–', '–\u2060');
}
