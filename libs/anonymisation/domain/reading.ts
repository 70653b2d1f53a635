import type { Lexicon } from './lexicon';
import { type Token, tokenise } from './tokens';
import { Mark } from './word-marks';

/** A text as the rules see it: its words, the lexicon, and how it is written. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Written in a hurry: at least half of the sentences begin with a small letter, so names may too. */
  readonly hurried: boolean;
}

/** Reads a text once for all rules. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenise(text);
  let small = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.shape === 'number') continue;
    if ((token.marks & Mark.grammar) === 0) token.uses = lexicon.usesOf(token.lower);
    if (!token.opens || !beginsSentence(text, token)) continue;
    if (token.shape === 'lower') small++;
    else capital++;
  }
  return { text, tokens, lexicon, hurried: small > 0 && small >= capital };
}

/** After a full stop or an empty line, or at the very start. */
function beginsSentence(text: string, { before, start }: Token): boolean {
  return before === undefined || endsSentence(text, before.end, start);
}

/** Which lists have been asked is kept above those that have the word. */
const ASKED_AT = 3;

/** Whether the word with this number may stand on one of these lists (`WordList`); each list is asked once for all rules. */
export function isListedAt({ tokens, lexicon }: Reading, index: number, lists: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const unasked = lists & ~(token.lists >> ASKED_AT);
  if (unasked !== 0) token.lists |= (unasked << ASKED_AT) | lexicon.listsOf(token.lower, unasked);
  return (token.lists & lists) !== 0;
}

function endsSentence(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 46 || unit === 33 || unit === 63) return true;
    if (unit === 10 && ++lines > 1) return true;
  }
  return false;
}

/** The words right before and after in the same line, told only when nothing but blanks lies between. */
export function isNextTo(reading: Reading, first: Token | undefined, second: Token | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  for (let at = first.end; at < second.start; at++) {
    const unit = reading.text.charCodeAt(at);
    if (unit !== 32 && unit !== 0xa0) return false;
  }
  return second.start > first.end;
}
