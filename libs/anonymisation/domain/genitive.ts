/** The word without a genitive: "Sofies", "Hans'", "EVA's". */
export function withoutGenitive(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x73) return word.slice(0, isApostrophe(word.charCodeAt(word.length - 2)) ? -2 : -1);
  return isApostrophe(last) ? word.slice(0, -1) : word;
}

/** Whether the word ends in s, as a genitive does. */
export function endsInS(word: string): boolean {
  return word.charCodeAt(word.length - 1) === 0x73;
}

/** "'" and "’", by their code. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** The genitive as one writes it: "Barn A's", "klassens". */
export function genitiveOf(word: string): string {
  return /[a-zæøå]$/.test(word) ? `${word}s` : `${word}'s`;
}
