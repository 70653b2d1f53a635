import { beforePlace, useVerbs } from './cues';
import { endsInDefiniteNoun } from './ordinary-word';
import { callsForPerson, isOccupation } from './person-context';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';
import { Mark } from './word-marks';
import { isInTitle } from './word-titles';

/** Short words in -en: with their article Danish nouns end so, and first names of many countries too ("Julen"). */
const endsLikeName = /^[a-z]{2,3}en$/;
const betweenUseAndThing = new Set([
  'og',
  'eller',
  'vi',
  'jeg',
  'de',
  'han',
  'hun',
  'også',
  'både',
  'nu',
  'ofte',
  'tit',
  'gerne',
  'børnene',
  'eleverne',
]);

/** From so many letters on an ordinary compound without an article is a thing: "Øjenkontakt". */
const LONG_COMPOUND = 9;
const quote = /["“”»«]/u;
const articles = new Set(['en', 'et', 'ingen', 'hver', 'hvert', 'hvilken', 'hvilket', 'sådan']);
const predicates = new Set(['er', 'var', 'som', 'blev', 'bliver', 'været', 'mor', 'far']);
const room =
  /(?:sal|salen|.rum|rummet|.hal|hallen|lokalet?|værkstedet?|køkkenet?|kontoret?|garderoben?|legepladsen?|gangen)s?$/u;

/** An ordinary word on no list of names that has a capital inside a sentence, and is a thing all the same. */
export function isCapitalThing(reading: Reading, index: number): boolean {
  const { lower } = reading.tokens[index] as Token;
  return (
    isAbstract(lower) ||
    room.test(lower) ||
    closesQuotation(reading, index) ||
    isThing(reading, index, lower) ||
    isUsed(reading, index) ||
    isInTitle(reading, index)
  );
}

/** "i Myretuen" is a house, "og Dronningen" or "med Perspektivkortet" a thing everybody knows. */
function isThing(reading: Reading, index: number, lower: string): boolean {
  const { lexicon, tokens } = reading;
  const { before: earlier } = tokens[index] as Token;
  const before = earlier?.lower ?? '';
  if (isPlural(reading, lower)) return true;
  if (beforePlace.has(before) || isSignature(reading, index) || callsForPerson(reading, index)) return false;
  if (endsLikeName.test(lower)) return false;
  if (lexicon.isDefiniteNoun(lower) || endsInDefiniteNoun(reading, lower)) return true;
  if (articles.has(before)) return true;
  if (predicates.has(before) && earlier?.opens === false && isOccupation(lower)) return true;
  return (
    describesNext(reading, index) || (lower.length >= LONG_COMPOUND && tokens[index + 1]?.shape !== 'title')
  );
}

/** "Visuel støtte", "Brun sovs": a bare noun stands behind an adjective, never behind a name. */
function describesNext(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const next = reading.tokens[index + 1];
  if (next?.shape !== 'lower' || (next.marks & Mark.grammar) !== 0 || token.lower.endsWith('s')) return false;
  if (!isNextTo(reading, token, next) || reading.lexicon.isFiniteVerb(next.lower)) return false;
  return reading.lexicon.isCountable(next.lower);
}

/** "Frikadeller", "Klodser": several of a noun that can be counted. */
function isPlural({ lexicon }: Reading, lower: string): boolean {
  return (
    lower.endsWith('er') &&
    (lexicon.isCountable(lower.slice(0, -2)) || lexicon.isCountable(lower.slice(0, -1)))
  );
}

const LONGEST_TITLE = 8;

/** "Den lille larve Aldrimæt": the end of three words and more between quotation marks, without a verb: a title. */
export function isInQuotedTitle({ text, tokens, lexicon }: Reading, index: number): boolean {
  if (!quote.test(text.charAt((tokens[index] as Token).end))) return false;
  for (let at = index - 1; at >= 0 && at > index - LONGEST_TITLE; at--) {
    const token = tokens[at] as Token;
    if (text.slice(token.end, tokens[at + 1]?.start) !== ' ' || lexicon.isFiniteVerb(token.lower))
      return false;
    if (quote.test(text.charAt(token.start - 1))) return index - at > 1;
  }
  return false;
}

/** The last word of "Danser med Ulve": an ordinary word that ends a title of several words. */
function closesQuotation({ text, tokens }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  if (!/["“”»]/u.test(text.charAt(token.end))) return false;
  const { before } = token;
  return before !== undefined && text.slice(before.end, token.start) === ' ';
}

/** "Hilsen Jannie, Myretuen": the house closes the line. */
function isSignature(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  return (
    /, $/.test(reading.text.slice(Math.max(0, token.start - 2), token.start)) &&
    /^[.!]?[ ]*(?:\n|$)/u.test(reading.text.slice(token.end, token.end + 4)) &&
    token.before?.shape === 'title'
  );
}

/** "bruger Boardmaker", "spiller vi Hest og Ludo", "Kontext 2": a thing that is used, played, or numbered. */
export function isUsed(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  for (let at = index - 1; at >= 0 && at > index - 9; at--) {
    const token = tokens[at] as Token;
    if (useVerbs.has(token.lower)) return true;
    if (token.opens || !(token.shape === 'title' || betweenUseAndThing.has(token.lower))) break;
  }
  const next = tokens[index + 1];
  return (
    next?.shape === 'number' &&
    next.end - next.start < 3 &&
    isNextTo(reading, tokens[index], next) &&
    /^(?:[,;)]|[.!?]?\s*$|[.!?]\s+\p{Lu})/u.test(reading.text.slice(next.end, next.end + 4))
  );
}

/** Subjects and studies: "Biologi", "Statskundskab", "Naturvidenskab". */
function isAbstract(lower: string): boolean {
  return /.{3}(?:logi|grafi|kundskab|videnskab|isme|fag|matik|sofi|nomi|kunst|design|historie|ering|ning|læring|tion|hed|skab|tet|else|prøve|eksamen|krig|turnering|liga)(?:en)?s?$/u.test(
    lower,
  );
}
