/** Whether so many letters before an ending are enough. */
type Enough = (before: number) => boolean;

const SLOTS = 1024;

/** Whether a word ends in one of these, with enough letters before it. No ending is shorter than three letters. */
export function endsIn(endings: Iterable<string>, isEnough: Enough = () => true): (word: string) => boolean {
  const groups: string[][] = [[]];
  const groupOf = new Uint8Array(SLOTS);
  for (const ending of endings) {
    const slot = slotOf(ending);
    groupOf[slot] ||= groups.push([]) - 1;
    groups[groupOf[slot] ?? 0]?.push(ending);
  }
  return (word) => {
    const group = word.length < 3 ? 0 : (groupOf[slotOf(word)] ?? 0);
    if (group === 0) return false;
    for (const ending of groups[group] as string[])
      if (word.endsWith(ending) && isEnough(word.length - ending.length)) return true;
    return false;
  };
}

/** By its last three letters, so that hardly any word is held against an ending it does not have. */
function slotOf(word: string): number {
  const last = word.length - 1;
  const mixed = word.charCodeAt(last) ^ (word.charCodeAt(last - 1) << 5) ^ (word.charCodeAt(last - 2) << 2);
  return mixed & (SLOTS - 1);
}

/** At least so many letters before the ending. */
export function atLeast(letters: number): Enough {
  return (before) => before >= letters;
}

/** The endings and their genitives. */
export function withGenitives(endings: readonly string[]): readonly string[] {
  return endings.flatMap((ending) => [ending, `${ending}s`]);
}
