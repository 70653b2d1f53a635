import { withoutGenitive } from './genitive';
import { type Reading, isNextTo } from './reading';
import { storyPhrases } from './story-phrases';
import type { Token } from './tokens';

const byFirstWord = new Map<string, (readonly string[])[]>();
for (const phrase of storyPhrases) {
  const first = phrase[0] as string;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** Words behind which a title stands: of a song, a book, a game, a method. */
const titleCues = new Set(
  `sangen sang sange synger synge sunget legen legene spillet spil bogen bøgerne eventyret eventyr historien serien filmen film tv-serien
   appen programmet metoden modellen metoder materialet konceptet forløbet temaet projektet overskriften bladet figuren figurerne
   superhelten prinsesse prinsessen kong kongen nisse nissen trolden heksen bamsen dukken kaninen hunden katten hesten marsvinet hamsteren
   sankt sct skt podcasten kapitlet afsnittet digtet remsen rimet salmen højtiden festen ugen kampagnen puslespillet kortspillet brætspillet
   læsebogen bogsystemet lærebogen grundbogen systemet platformen testen prøven skemaet kurset uddannelsen foreningen mærket`
    .trim()
    .split(/\s+/),
);
/** Where such a compound ends what stands before it is a title: "Marte Meo-klippet", "Sankt Hans-bålet". */
const thingBehind =
  /-(?:sang|sangen|leg|legen|spil|spillet|bog|bogen|film|filmen|figur|figuren|figurer|kort|kortene|klip|klippet|klippene|forløb|forløbet|metoden|modellen|skema|skemaet|materialet|kassen|kufferten|bålet|fest|festen|optog|optoget|dragt|dragten|kjole|kjolen|trøje|trøjen|taske|tasken|kop|koppen|sutsko|støvler|klodser|klodserne|bilen|biler)s?$/u;

/** How many words from here are a title, so nobody: a known figure, song or method, or capitals behind "sangen". */
export function storyNameLength(reading: Reading, index: number): number {
  const { tokens } = reading;
  const known = knownLength(tokens, index);
  if (known > 0) return known;
  const before = tokens[index - 1];
  const token = tokens[index] as Token;
  if (before === undefined || !titleCues.has(before.lower)) return behindThing(tokens, index);
  const between = reading.text.slice(before.end, token.start);
  if (!/^[ ]?[ :"“”»«']{1,2}$/u.test(between)) return 0;
  return capitalsFrom(reading, index);
}

function knownLength(tokens: readonly Token[], index: number): number {
  const lower = tokens[index]?.lower ?? '';
  const candidates = byFirstWord.get(lower) ?? byFirstWord.get(stemOf(lower));
  if (candidates === undefined) return 0;
  let longest = 0;
  for (const phrase of candidates) {
    if (phrase.length <= longest) continue;
    const matches = phrase.every((word, offset) => {
      const found = tokens[index + offset]?.lower ?? '';
      return found === word || (offset === phrase.length - 1 && stemOf(found) === word);
    });
    if (matches) longest = phrase.length;
  }
  return longest;
}

/** "Spiderman-trøje", "Pippis": the word before an ending. */
function stemOf(word: string): string {
  const hyphen = word.lastIndexOf('-');
  return withoutGenitive(hyphen > 2 ? word.slice(0, hyphen) : word);
}

/** "Marte Meo-klippet", "Sankt Hans-bålet": a run of capitals that ends in a thing. */
function behindThing(tokens: readonly Token[], index: number): number {
  for (let at = index; at < index + 3; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'lower' || token.shape === 'number') return 0;
    if (thingBehind.test(token.lower)) return at - index + 1;
  }
  return 0;
}

function capitalsFrom(reading: Reading, index: number): number {
  let length = 1;
  for (;;) {
    const next = reading.tokens[index + length];
    if (next?.shape !== 'title' || !isNextTo(reading, reading.tokens[index + length - 1], next)) return length;
    length++;
  }
}
