import { adjectivesWithT, commonNouns, neuterNouns, unchangingAdjectives } from './code-name-words';

/** A number from 0 up to, not including, 1. */
export type RandomNumber = () => number;

/** After so many names that were taken, a numeral is added. */
const TRIES_WITHOUT_NUMERAL = 20;

/**
 * Two Danish words that say nothing about a child: "Blå Havn", "Mosgrønt Fyrtårn".
 * Names are unique in a municipality: ask again with the next `attempt` when one is taken. Late attempts add a
 * numeral ("Blå Havn 2"), so that a municipality never runs out.
 */
export function codeName(random: RandomNumber, attempt = 0): string {
  const noun = pick(nouns, random);
  const adjective = pick(adjectives, random);
  const words = `${noun.neuter ? adjective.neuter : adjective.common} ${noun.word}`;
  const numeral = Math.floor(attempt / TRIES_WITHOUT_NUMERAL) + 1;
  return numeral === 1 ? words : `${words} ${numeral}`;
}

const nouns = [
  ...commonNouns.map((word) => ({ word, neuter: false })),
  ...neuterNouns.map((word) => ({ word, neuter: true })),
];

const adjectives = [
  ...adjectivesWithT.map((word) => ({ common: word, neuter: `${word}t` })),
  ...unchangingAdjectives.map((word) => ({ common: word, neuter: word })),
];

function pick<T>(words: readonly T[], random: RandomNumber): T {
  return words[Math.floor(random() * words.length)] as T;
}
