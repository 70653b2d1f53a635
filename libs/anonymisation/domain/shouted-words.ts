import { grammarWords } from './cues';
import type { Reading } from './reading';
import type { Token } from './tokens';

/** How much a word in a line of capitals looks like a name: only the lists, the absence and an enumeration can tell. */
export function shoutedLikeness(reading: Reading, index: number, listed: boolean): number {
  const token = reading.tokens[index] as Token;
  if (grammarWords.has(token.lower) || token.lower.length < 3) return 0;
  if (!reading.lexicon.isOrdinary(token.lower)) return listed ? 0.9 : 0.7;
  const enumerated =
    /^\s*[,+&]/.test(reading.text.slice(token.end, token.end + 2)) ||
    /[,+&:]\s*$/.test(reading.text.slice(Math.max(0, token.start - 2), token.start));
  return listed && enumerated ? 0.6 : 0;
}

/** Whether most words around are written in capitals too. */
export function isShouting(reading: Reading, index: number): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = Math.max(0, index - 4); at <= index + 4; at++) {
    const token = reading.tokens[at];
    if (token === undefined || at === index || token.shape === 'number') continue;
    if (token.shape === 'upper' || token.end - token.start === 1) capitals++;
    else others++;
  }
  return capitals > others;
}
