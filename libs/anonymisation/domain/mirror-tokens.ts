/** A word as the mirror reads it. */
export interface MirrorToken {
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly word: string;
  /** Only a blank or a hyphen stands between it and the word before: they may belong to one phrase. */
  readonly follows: boolean;
  /** Stands in quotation marks: somebody else's word, or one the author holds at arm's length. */
  readonly quoted: boolean;
}

const WORD = /[\p{L}\p{M}\d]+/gu;
// Each kind leaves out its own opening mark inside, so that marks which are never closed cost no second look.
const QUOTED = /"[^"\n]*"|“[^“”\n]*”|”[^”\n]*”|„[^„“”\n]*[“”]|»[^»«\n]*«|«[^«»\n]*»/gu;
const BETWEEN_WORDS = /^(?:[ \t\u00a0]+\n?[ \t\u00a0]*|\n[ \t\u00a0]*|-)$/u;

/** The words of a text, in time linear in its length. */
export function mirrorTokens(text: string): readonly MirrorToken[] {
  const quotations = [...text.matchAll(QUOTED)];
  let quotation = 0;
  let before = -1;
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while (endOf(quotations[quotation]) <= start) quotation += 1;
    const token: MirrorToken = {
      start,
      end,
      word: match[0].toLowerCase(),
      follows: before >= 0 && start - before < 80 && BETWEEN_WORDS.test(text.slice(before, start)),
      quoted: (quotations[quotation]?.index ?? Infinity) < start,
    };
    before = end;
    return token;
  });
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Infinity;
}
