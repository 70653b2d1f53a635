import { endsInS, withoutGenitive } from './genitive';
import { type Reading, isNextTo } from './reading';
import { storyPhrases } from './story-phrases';
import type { Token } from './tokens';
import { endsIn } from './word-endings';
import { Mark } from './word-marks';

const byFirstWord = new Map<string, (readonly string[])[]>();
for (const phrase of storyPhrases) {
  const first = phrase[0] as string;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** Words behind which a title stands, also as the end of a compound: of a song, a book, a game, a method. */
const isTitleCue = endsIn(
  `
  sangen sange legen legene spillet spillene bogen bøgerne eventyret historien fortællingen serien filmen filmene appen metoden
  materialet konceptet temaet bladet magasinet figuren bamsen dukken kaninen marsvinet hamsteren hunden katten hesten skildpadden
  fisken undulaten hanen hønen podcasten remsen rimet salmen skemaet programmet platformen portalen værktøjet redskabet systemet
  testen projektet kampagnen modellen tilgangen robotten dragen trolden nissen nisserne drillenissen heksen prinsessen
  superhelten spøgelset pingvinen bjørnen elefanten løven romanen novellen digtet tegneserien tegnefilmen julekalenderen musicalen
  teaterstykket forestillingen kanalen hjemmesiden firmaet gymnastikken kurset guden gudinden planeten
  stjernen skibet båden bandet håndbogen lærebogen læsebogen mappen plakaten kufferten dimsen
`
    .trim()
    .split(/\s+/),
);
const openTitleCues = new Set(
  'sang sange leg lege spil bog bøger eventyr film metode metoder tema emne materiale materialer app apps program redskab værktøj test projekt'.split(
    ' ',
  ),
);
/** How many signs may stand between a cue and its title. */
const LONGEST_GAP = 3;
/** "Så sang vi Jens Hansens bondegård": who sings a capital sings a title. */
const sung = new Set(['sang', 'synge', 'synger', 'sunget']);
const together = new Set(
  'vi jeg de børnene eleverne klassen gruppen har altid også igen så at og med'.split(' '),
);
const singers = new Set(['vi', 'børnene', 'eleverne', 'de']);
/** Where such a compound ends what stands before it is a title: "Marte Meo-klippet", "Sankt Hans-bålet". */
const thingBehind =
  /-(?:sang|sangen|leg|legen|spil|spillet|bog|bogen|film|filmen|figur|figuren|figurer|kort|kortene|klip|klippet|klippene|forløb|forløbet|metoden|modellen|skema|skemaet|materialet|kassen|kufferten|bålet|fest|festen|optog|optoget|dragt|dragten|kjole|kjolen|trøje|trøjen|taske|tasken|kop|koppen|sutsko|støvler|klodser|klodserne|bilen|biler)s?$/u;

/** How many words from here are a title, so nobody: a known figure, song or method, or capitals behind "sangen". */
export function storyNameLength(reading: Reading, index: number): number {
  const known = knownLength(reading.tokens, index);
  if (known > 0) return known;
  if (isBehindTitleCue(reading, index)) return titleFrom(reading, index);
  return isOwnMethod(reading, index) ? 0 : behindThing(reading.tokens, index);
}

/** "Mads-metoden", "Sofie-skemaet": what a group calls by the child it was made for. */
function isOwnMethod({ tokens, lexicon }: Reading, index: number): boolean {
  const { lower, marks } = tokens[index] as Token;
  if ((marks & Mark.joined) === 0) return false;
  const name = /^(.{3,})-(?:metoden|modellen|skemaet|forløbet)s?$/u.exec(lower)?.[1];
  return name !== undefined && lexicon.isGivenName(name) && !lexicon.isListedForm(name);
}

const isFigure = endsIn(
  'dukken bamsen figuren kaninen marsvinet hamsteren hunden katten hesten skildpadden fisken undulaten robotten dragen trolden nissen appen spillet programmet portalen platformen metoden materialet testen'.split(
    ' ',
  ),
);

/** "dukken Kalle": from here on the text means the doll. */
export function isIntroduced({ tokens }: Reading, index: number): boolean {
  return isFigure((tokens[index] as Token).before?.lower ?? '');
}

function isBehindTitleCue({ tokens, text }: Reading, index: number): boolean {
  const { start, before } = tokens[index] as Token;
  if (before === undefined || (before.marks & (Mark.grammar | Mark.title)) === Mark.grammar) return false;
  if (start - before.end > LONGEST_GAP) return false;
  const isBlank = start === before.end + 1 && text.charCodeAt(before.end) === 0x20;
  const isCue = (before.marks & (Mark.grammar | Mark.title)) === Mark.title || isTitleCue(before.lower);
  if (!isBlank)
    return (
      (isCue || (text.charCodeAt(before.end) === 0x3a && openTitleCues.has(before.lower))) &&
      /^[ ]?[ :"“”»«'.]{1,2}$/u.test(text.slice(before.end, start))
    );
  const earlier = before.before;
  if (isCue || earlier === undefined) return isCue;
  if (before.lower === 'om') return isTitleCue(earlier.lower);
  return (
    (sung.has(before.lower) && together.has(earlier.lower)) ||
    (singers.has(before.lower) && sung.has(earlier.lower))
  );
}

/** The capitals from here, also "Hans og Grete"; "bogen Anna læste" is no title but a clause about Anna. */
function titleFrom(reading: Reading, index: number): number {
  const { tokens, lexicon } = reading;
  let length = capitalsFrom(reading, index);
  if (tokens[index + length]?.lower === 'og' && tokens[index + length + 1]?.shape === 'title')
    length += 1 + capitalsFrom(reading, index + length + 1);
  const behind = tokens[index + length];
  const name = tokens[index + length - 1] as Token;
  const isClause =
    behind !== undefined &&
    isNextTo(reading, name, behind) &&
    lexicon.isFiniteVerb(behind.lower) &&
    lexicon.isName(name.lower);
  return isClause ? 0 : length;
}

/** How many words from here are a known figure, song or method, in capitals or not. */
export function knownLength(tokens: readonly Token[], index: number): number {
  const { lower, marks } = tokens[index] as Token;
  const isStory = (marks & Mark.story) !== 0;
  const hasEnding = endsInS(lower) || ((marks & Mark.joined) !== 0 && lower.includes('-'));
  if (!isStory && !hasEnding) return brandLength(lower);
  const candidates = byFirstWord.get(isStory ? lower : stemOf(lower));
  if (candidates === undefined) return 0;
  let longest = 0;
  for (const phrase of candidates) {
    if (phrase.length > longest && standsAt(tokens, index, phrase)) longest = phrase.length;
  }
  return longest;
}

/** Whether these words stand here, the last of them perhaps with an ending. */
function standsAt(tokens: readonly Token[], index: number, phrase: readonly string[]): boolean {
  const last = phrase.length - 1;
  for (let offset = 0; offset < last; offset++)
    if (tokens[index + offset]?.lower !== phrase[offset]) return false;
  const found = tokens[index + last]?.lower;
  const word = phrase[last] as string;
  return found === word || (found?.startsWith(word) === true && stemOf(found) === word);
}

const brands =
  /^(?:pokemon|pokémon|lego|duplo|spiderman|batman|superman|minecraft|fortnite|roblox|playmobil|barbie|disney|ninjago|ipad|youtube|netflix)./u;

/** "Pokemonkort", "Legoklodser": a brand grown together with a thing. */
function brandLength(lower: string): number {
  return brands.test(lower) ? 1 : 0;
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
    if ((token.marks & Mark.joined) !== 0 && thingBehind.test(token.lower)) return at - index + 1;
  }
  return 0;
}

function capitalsFrom(reading: Reading, index: number): number {
  let length = 1;
  for (;;) {
    const next = reading.tokens[index + length];
    if (next?.shape !== 'title' || !isNextTo(reading, reading.tokens[index + length - 1], next))
      return length;
    length++;
  }
}
