/** Control and format characters, which could split a name for the eye of the guard. Tab and line break stay. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
/** Letters and digits in a fancy or full-width face, which are read as the plain ones they show. */
const FANCY = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]+/gu;

/**
 * A free text as both sides read it: the device before its guard marks it, the server before it checks and keeps it.
 * Doing it again changes nothing, so places in a text are the same on both sides, `leadingBlanks` apart.
 */
export function normaliseFreeText(text: string): string {
  // What stands between a letter and its accent goes first: only then do the two become one.
  const visible = text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
  return visible.replace(FANCY, (letters) => letters.normalize('NFKC')).normalize('NFC');
}

/** How many blanks the server trims away at the beginning, which on the device one may still be typing after. */
export function leadingBlanks(text: string): number {
  return text.length - text.trimStart().length;
}
