/** What the tokeniser needs to know of a UTF-16 code unit. */
export const CharClass = { other: 0, lower: 1, upper: 2, mark: 3, digit: 4, hidden: 5 } as const;

/** Soft hyphen, zero-width blanks and joiners, the mark of byte order: nobody sees them inside a word. */
const HIDDEN = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];

/** Digits as `plainSigns` reads them: plain, Arabic, Persian, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0xff10];

const classes = buildClasses();

/** The class of a code unit; surrogates (emoji and the like) are `other`, and so is NaN, which stands behind the end of a text. */
export function classOf(unit: number): number {
  return classes[unit & 0xffff] as number;
}

/** Whether it is a letter. */
export function isLetter(unit: number): boolean {
  const kind = classOf(unit);
  return kind === CharClass.lower || kind === CharClass.upper;
}

/** Whether it is a letter or a mark upon one. */
export function isLetterOrMark(unit: number): boolean {
  return isLetter(unit) || classOf(unit) === CharClass.mark;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (pattern: RegExp, value: number): void => {
    for (let unit = 0; unit < 0xd800; unit++)
      if (pattern.test(String.fromCharCode(unit))) table[unit] = value;
  };
  fill(/[\p{L}]/u, CharClass.lower);
  fill(/[\p{Lu}\p{Lt}]/u, CharClass.upper);
  fill(/\p{M}/u, CharClass.mark);
  for (const unit of HIDDEN) table[unit] = CharClass.hidden;
  for (const zero of ZEROS) table.fill(CharClass.digit, zero, zero + 10);
  table.fill(CharClass.upper, 0xff21, 0xff3b);
  table.fill(CharClass.lower, 0xff41, 0xff5b);
  return table;
}
