/** The longest search, in UTF-16 units. */
export const SEARCH_LIMIT = 200;

/** How like a word of the text a word of the search must be, 0–1, to pass for it with a typing error. */
export const LIKE_ENOUGH = 0.5;

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

/** A dash that leaves no word out: PostgreSQL would heap them up and give in at some thirty. */
const IDLE_DASH = `-(?![[:alnum:]"])|(?<=[^[:space:]])-`;

/** SQL for the Danish stems of a search, `search` being the place of its text. Only as a whole are they found in `words` of a row. */
export const stemsOf = (search: string): string =>
  `websearch_to_tsquery('pg_catalog.danish', regexp_replace(without_accents(${search}), '${IDLE_DASH}', ' ', 'g'))`;

/** SQL for how like a text the least like of the words is, 0–1; null when no word may be misspelt. `words` is the place of `similarWords`. */
export const resemblanceOf = (words: string, text: string): string =>
  `(select min(word_similarity(without_accents(word), without_accents(${text}))) from unnest(${words}::text[]) as word)`;
