/** What a text calls somebody. */
export type Gender = 'he' | 'she';

const nouns: ReadonlyMap<string, Gender> = new Map([
  ['dreng', 'he'],
  ['drengen', 'he'],
  ['pige', 'she'],
  ['pigen', 'she'],
]);
/** The first pronoun in the same line; kin in between may be who it means. */
const pronounBehind =
  /[^\n]{0,60}?(?<!\p{L})(?:(han)|(hun)|(?:mor|far|søster|bror|moren|faren|søsteren|broren)s?)(?!\p{L})/iuy;

/** Whether the text calls the child at this place a boy or a girl; `until` is where somebody else is named. */
export function genderNearby(text: string, before: string, end: number, until: number): Gender | undefined {
  const said = nouns.get(before);
  if (said !== undefined) return said;
  pronounBehind.lastIndex = end;
  const match = pronounBehind.exec(text);
  if (match === null || pronounBehind.lastIndex > until) return undefined;
  if (match[1] !== undefined) return 'he';
  return match[2] === undefined ? undefined : 'she';
}
