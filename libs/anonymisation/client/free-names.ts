/**
 * The other word one may want: a child found may be a grown-up and the other way round, a town may be a child. The first
 * one that neither stands in the texts nor is taken.
 */
export function freeNames(proposed: string, texts: string, taken: ReadonlySet<string>): readonly string[] {
  const name = proposed.startsWith('Barn') ? adultName : childName;
  for (let index = 0; index < 26; index++) {
    const free = name(index);
    if (!taken.has(free) && !new RegExp(`${free}(?![\\p{L}\\d])`, 'u').test(texts)) return [free];
  }
  return [];
}

/** How many people who are in the texts already are offered. */
const AT_MOST = 2;

/** People the author has written about by such a name, and whom a name that slipped in may be: those nobody else is. */
export function peopleInTexts(texts: string, taken: ReadonlySet<string>): readonly string[] {
  const written = texts.match(/(?<![\p{L}\d])(?:Barn [A-Z]|Voksen \d+)(?![\p{L}\d])/gu) ?? [];
  return [...new Set(written)].filter((name) => !taken.has(name)).slice(0, AT_MOST);
}

function adultName(index: number): string {
  return `Voksen ${index + 1}`;
}

function childName(index: number): string {
  return `Barn ${String.fromCharCode(65 + index)}`;
}
