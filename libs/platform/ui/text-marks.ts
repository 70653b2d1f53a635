/** A stretch of a text that is marked: offsets in UTF-16, start inclusive, end exclusive. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** `ask`: answer it. `block`: it cannot stay. `gentle`: a kinder word is suggested. */
  readonly tone: 'ask' | 'block' | 'gentle';
}

/** A piece of a text, marked or not. */
export interface TextPiece {
  readonly text: string;
  readonly tone: TextMark['tone'] | null;
}

/** Cuts a text into marked and unmarked pieces. Marks outside the text, or inside an earlier mark, are left out. */
export function cutByMarks(text: string, marks: readonly TextMark[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > text.length || mark.end <= mark.start) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), tone: null });
    pieces.push({ text: text.slice(mark.start, mark.end), tone: mark.tone });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), tone: null });
  return pieces;
}
