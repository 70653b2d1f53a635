import { nameParticles } from './cues';
import { withoutGenitive } from './genitive';
import { isInitialBehind } from './initial-behind';
import { nameLikeness } from './name-likeness';
import { isOrdinaryWord } from './ordinary-word';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';

/** The last word of the name that begins here: family names, initials and small particles go with it. */
export function endOfRun(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first;
  for (;;) {
    const current = tokens[last];
    const next = tokens[last + 1];
    if (current === undefined || next === undefined || last - first >= 4) return last;
    if (isInitialBehind(reading, last)) {
      last += 1;
    } else if (
      isNextTo(reading, current, next) &&
      (next.shape === 'title' || next.shape === 'upper') &&
      continuesName(reading, last + 1)
    ) {
      last += 1;
    } else if (
      isNextTo(reading, current, next) &&
      nameParticles.has(next.lower) &&
      tokens[last + 2]?.shape === 'title' &&
      isNextTo(reading, next, tokens[last + 2])
    ) {
      last += 2;
    } else return last;
  }
}

function continuesName(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  if (token.opens || token.end - token.start < 2) return false;
  return nameLikeness(reading, index) > 0;
}

/** "Fagligt Forum", "Mangfoldige Børnefællesskaber": several ordinary words, none of them in a list of names. */
export function isTitle(reading: Reading, first: number, last: number): boolean {
  return reading.tokens.slice(first, last + 1).every(({ lower }) => {
    return (
      lower.length > 1 &&
      isOrdinaryWord(reading, lower) &&
      !reading.lexicon.isName(lower) &&
      !reading.lexicon.isName(withoutGenitive(lower))
    );
  });
}
