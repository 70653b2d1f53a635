import { endsInS, isApostrophe } from './genitive';
import { WordList } from './lexicon';
import { isOnlyVerb } from './only-verb';
import { type Reading, isListedAt, isNextTo } from './reading';
import { Mark } from './word-marks';

/** Where the name in this token ends: a genitive ('s, s before what is owned) is left outside. */
export function endOfName(reading: Reading, index: number): number {
  const token = reading.tokens[index];
  if (token === undefined) return 0;
  if ((token.marks & Mark.joined) === 0 && !endsInS(token.lower)) return token.end;
  const apostrophe = (token.marks & Mark.joined) === 0 ? null : /['’][a-zæøå]{1,3}$/.exec(token.lower);
  if (apostrophe !== null && token.end - token.start > apostrophe[0].length + 1)
    return token.end - apostrophe[0].length;
  if (!endsInS(token.lower) || token.end - token.start < 4 || token.shape === 'upper') return token.end;
  if (isApostrophe(reading.text.charCodeAt(token.end))) return token.end;
  const { lexicon } = reading;
  const stem = token.lower.slice(0, -1);
  if (isListedAt(reading, index, WordList.name)) {
    const isOwner =
      lexicon.isGivenName(stem) && !isListedAt(reading, index, WordList.given) && owns(reading, index);
    return isOwner ? token.end - 1 : token.end;
  }
  if (lexicon.isGivenName(stem)) return acts(reading, index) ? token.end : token.end - 1;
  return owns(reading, index) ? token.end - 1 : token.end;
}

/** "Halas krybbe": a thing or kin stands right behind. */
function owns(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  if (next?.shape !== 'lower' || !isNextTo(reading, reading.tokens[index], next)) return false;
  if ((next.marks & Mark.kin) !== 0) return true;
  const { lexicon } = reading;
  return (
    (next.marks & Mark.grammar) === 0 && !lexicon.isFiniteVerb(next.lower) && lexicon.isOrdinary(next.lower)
  );
}

/** "Tadas sagde": what only a verb can be stands behind, so the name is no genitive. */
function acts(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  if (next?.shape !== 'lower' || !isNextTo(reading, reading.tokens[index], next)) return false;
  return isOnlyVerb(reading, next);
}

/** The name in a token in lower case, without its genitive. */
export function nameIn(reading: Reading, index: number): string {
  const token = reading.tokens[index];
  if (token === undefined) return '';
  const length = endOfName(reading, index) - token.start;
  return length === token.lower.length ? token.lower : token.lower.slice(0, length);
}
