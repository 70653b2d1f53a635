import { grammarWords } from './cues';
import { type Reading, isNextTo } from './reading';

/** Where the name in this token ends: a genitive ('s, s before what is owned) is left outside. */
export function endOfName(reading: Reading, index: number): number {
  const token = reading.tokens[index];
  if (token === undefined) return 0;
  if (!/[s'’]/.test(token.lower)) return token.end;
  const apostrophe = /['’][a-zæøå]{1,3}$/.exec(token.lower);
  if (apostrophe !== null && token.end - token.start > apostrophe[0].length + 1)
    return token.end - apostrophe[0].length;
  if (!token.lower.endsWith('s') || token.end - token.start < 4 || token.shape === 'upper') return token.end;
  const { lexicon } = reading;
  const stem = token.lower.slice(0, -1);
  if (lexicon.isName(token.lower)) return token.end;
  if (lexicon.isName(stem)) return token.end - 1;
  const next = reading.tokens[index + 1];
  const owns =
    next !== undefined &&
    next.shape === 'lower' &&
    isNextTo(reading, token, next) &&
    !grammarWords.has(next.lower) &&
    !lexicon.isFiniteVerb(next.lower) &&
    lexicon.isOrdinary(next.lower);
  return owns ? token.end - 1 : token.end;
}

/** The name in a token in lower case, without its genitive. */
export function nameIn(reading: Reading, index: number): string {
  const token = reading.tokens[index];
  if (token === undefined) return '';
  return token.lower.slice(0, endOfName(reading, index) - token.start);
}
