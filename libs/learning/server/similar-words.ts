/** A word shorter than this is like too many others. */
const SHORTEST = 4;

/**
 * The words of a search that may be misspelt. None when the search says exactly what it wants,
 * with quotes or with a word left out by a minus.
 */
export function similarWords(search: string): readonly string[] {
  if (/["”]|(^|\s)-\S/.test(search)) return [];
  const words = search.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= SHORTEST && word !== 'eller');
}
