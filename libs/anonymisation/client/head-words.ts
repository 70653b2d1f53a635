/** The words of an entry without the forms of a word that stands there already: "doven, dovne, dovent" is "doven". */
export function headWords(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => !words.slice(0, index).some((before) => isFormOf(word, before)));
}

/** Danish inflects at the end: two forms of one word begin alike, all but their last letters. */
function isFormOf(word: string, other: string): boolean {
  const length = Math.max(3, Math.min(word.length, other.length) - 3);
  return (
    word.split(' ').length === other.split(' ').length && word.slice(0, length) === other.slice(0, length)
  );
}
