import type { Reading } from './reading';
import type { Token } from './tokens';
import { WordUse } from './word-graph';
import { Mark, isAbbreviation } from './word-marks';

const SHORTEST = 2;
const LONGEST = 3;
/** What stands before a signature: "mvh ml", "ref. sk", "/hk". */
const beforeSignature =
  /(?:(?:^|[^\p{L}])(?:mvh|vh|kh|hilsen|ref|referent|referat|skrevet af|noteret af|underskrevet)[.:]{0,2} |(?:^|[\s.!?])[/-] ?)$/u;
const inBrackets = /[(]\p{Ll}{2,3}(?:(?:, |\/|\+| \+ | & | og )\p{Ll}{2,3})+[)]/uy;
/** How far before a word its bracket may open. */
const REACH = 20;

/** Initials in small letters, which only a signature or a bracket with nothing else gives away: "mvh ml", "(bk og so)". */
export function isSmallInitials({ text, tokens }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const { start, end, marks } = token;
  if (end - start < SHORTEST || end - start > LONGEST || (marks & Mark.grammar) !== 0) return false;
  if (end - start === LONGEST && (token.uses & WordUse.word) !== 0) return false;
  if (
    /^(?:\s*$|\s*\n)/u.test(text.slice(end, end + 3)) &&
    beforeSignature.test(text.slice(Math.max(0, start - 14), start))
  )
    return !isAbbreviation(token);
  const from = Math.max(0, start - REACH);
  const opened = text.slice(from, start).lastIndexOf('(');
  if (opened < 0) return false;
  inBrackets.lastIndex = from + opened;
  return inBrackets.test(text) && inBrackets.lastIndex > start && !isAbbreviation(token);
}
