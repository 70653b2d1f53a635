/** A short text that is never broken over two lines, such as a day or a week. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
