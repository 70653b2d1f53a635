import type { Lexicon } from './lexicon';
import { type Token, tokenise } from './tokens';

/** A text as the rules see it: its words, the lexicon, and how it is written. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** How the dictionary uses each word (`WordUse`), by the number of the token; 0 for what it does not list. */
  readonly uses: Uint8Array;
  /** Written in a hurry: sentences mostly begin with a small letter, so names may too. */
  readonly hurried: boolean;
}

/** Reads a text once for all rules. */
export function readText(text: string, lexicon: Lexicon): Reading {
  const tokens = tokenise(text);
  const uses = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.shape !== 'number') uses[index] = lexicon.usesOf(token.lower);
  }
  return { text, tokens, lexicon, uses, hurried: isHurried(text, tokens) };
}

/** Half of the sentences (after a full stop or an empty line, or at the very start) begin small, and at least one of them. */
function isHurried(text: string, tokens: readonly Token[]): boolean {
  let small = 0;
  let capital = 0;
  tokens.forEach((token, index) => {
    const previous = tokens[index - 1];
    const begins =
      previous === undefined || (token.opens && /[.!?]|\n\s*\n/.test(text.slice(previous.end, token.start)));
    if (!begins || token.shape === 'number') return;
    if (token.shape === 'lower') small++;
    else capital++;
  });
  return small > 0 && small >= capital;
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
