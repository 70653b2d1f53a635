/** Whether so many letters before an ending are enough. */
type Enough = (before: number) => boolean;

/** Whether a word ends in one of these, with enough letters before it: asked only of those that share its last two letters. */
export function endsIn(endings: Iterable<string>, isEnough: Enough = () => true): (word: string) => boolean {
  const byLastTwo = new Map<number, string[]>();
  for (const ending of endings) {
    const shared = byLastTwo.get(lastTwo(ending));
    if (shared === undefined) byLastTwo.set(lastTwo(ending), [ending]);
    else shared.push(ending);
  }
  return (word) => {
    const shared = byLastTwo.get(lastTwo(word));
    if (shared === undefined) return false;
    for (const ending of shared)
      if (word.endsWith(ending) && isEnough(word.length - ending.length)) return true;
    return false;
  };
}

/** At least so many letters before the ending. */
export function atLeast(letters: number): Enough {
  return (before) => before >= letters;
}

/** The endings and their genitives. */
export function withGenitives(endings: readonly string[]): readonly string[] {
  return endings.flatMap((ending) => [ending, `${ending}s`]);
}

function lastTwo(word: string): number {
  return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}
