/** What the server takes out of every text: control characters, and what cannot be seen. */
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g;

/**
 * The text as the server will read it, but for blanks at its ends, which one is still typing. Places in the text are
 * then the same on both sides, `leadingBlanks` apart.
 */
export function asSent(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/** How many blanks the server takes away at the beginning: the distance between places here and there. */
export function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}
