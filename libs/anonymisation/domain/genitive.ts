/** The word without a genitive: "Sofies", "Hans'", "EVA's". */
export function withoutGenitive(word: string): string {
  return /[s'’]$/.test(word) ? word.replace(/(?:['’]s?|s)$/, '') : word;
}
