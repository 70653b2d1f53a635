/** Whether so many letters before an ending are enough. */
type Enough = (before: number) => boolean;

const SLOTS = 1024;

/** Whether a word ends in one of these, with enough letters before it. No ending is shorter than three letters. */
export function endsIn(endings: Iterable<string>, isEnough: Enough = () => true): (word: string) => boolean {
  const slots: string[][] = Array.from({ length: SLOTS }, () => []);
  for (const ending of endings) slots[slotOf(ending)]?.push(ending);
  return (word) => {
    if (word.length < 3) return false;
    for (const ending of slots[slotOf(word)] as string[])
      if (word.endsWith(ending) && isEnough(word.length - ending.length)) return true;
    return false;
  };
}

/** By its last three letters, so that hardly any word is held against an ending it does not have. */
function slotOf(word: string): number {
  const end = word.length;
  const [last, second, third] = [
    word.charCodeAt(end - 1),
    word.charCodeAt(end - 2),
    word.charCodeAt(end - 3),
  ];
  return (last ^ (second << 5) ^ (third << 2)) & (SLOTS - 1);
}

/** At least so many letters before the ending. */
export function atLeast(letters: number): Enough {
  return (before) => before >= letters;
}

/** The endings and their genitives. */
export function withGenitives(endings: readonly string[]): readonly string[] {
  return endings.flatMap((ending) => [ending, `${ending}s`]);
}
