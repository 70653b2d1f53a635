import { grammarWords } from './cues';
import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import { isOrdinaryCapital } from './ordinary-capitals';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';
import { Mark, roomWords } from './word-marks';

const kinds = String.raw`(?:børnehave|vuggestue|børnehus|dagtilbud|dagpleje|dagplejen|integreret institution|institution|skole|friskole|privatskole|specialskole|efterskole|fritidshjem|fritidscenter|ungdomsskole|ungdomsklub|klub|legestue|børnegård|naturbørnehave|skovbørnehave|familiehus|opholdssted|plejehjem|krisecenter|sfo|klubben|børnehaven|vuggestuen|børnehuset|dagtilbuddet|institutionen|skolen|friskolen|specialskolen|fritidshjemmet|ungdomsklubben|børnegården|familiehuset|fritidsklubben)`;
/** Also at the end of a compound: "Skakklubben", "Skovbørnehaven". */
const kindPattern = new RegExp(String.raw`(?:^|.{3})${kinds}$`, 'u');
const endings =
  /.{3}(?:skolen?|skoles|børnehaven?|vuggestuen?|børnehuset?|friskolen?|efterskolen?|fritidshjem(?:met)?|klubben|ungdomsskolen?|gymnasiet?|seminariet?|hospitalet?|sygehuset?|kirken?|hallen|børnegården|dagtilbuddet|institutionen|centret|centeret)$/u;
const colours = new Set(
  'rød røde rødt grøn grønne gul gule blå lilla orange hvid hvide sort sorte lyserød turkis'.split(' '),
);
const classLabel =
  /(?<![\p{L}\d.,:-])(?:10|[0-9])(?:\. ?|(?=[a-z])|(?=[A-ZÆØÅ](?![\p{L}])))[a-zæøåA-ZÆØÅ](?![\p{L}\d])(?!\.\p{L})/uy;
const beforeClass = /(?:^|[^\p{L}])(?:i|fra|til|af|med|på|for|klasse|og|hele|om)\s$/iu;
const units = /^(?:[0-9]|10) ?[msdhgklMLGKAVWCF]$/u;

/** Houses behind which a name stands also in a hurry: "børnehuset solstrålen". */
const smallHouse =
  /^(?:sfo|sfo'en|skolen|institutionen|huset|klubben|(?:\p{L}{3,20})?(?:børnehaven|vuggestuen|børnehuset|friskolen|klubben|børnegården)|dagtilbuddet|legestuen|fritidshjemmet)$/u;

/** Houses, clubs, stuer and classes by their own names; "3. klasse", "SFO" and "stuen" alone tell nothing. */
export function findInstitutions(reading: Reading): readonly Sighting[] {
  const findings: Sighting[] = [];
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.shape === 'number') {
      const label = classLabelAt(reading.text, token);
      if (label !== undefined) findings.push(label);
      continue;
    }
    const next = tokens[index + 1];
    const isRoom = (token.marks & Mark.room) !== 0;
    if (token.shape === 'lower' && !isRoom && next?.shape !== 'title') continue;
    if (isNameBehind(reading, token, next) && kindPattern.test(token.lower)) {
      const last = lastOfName(reading, index + 1);
      findings.push(
        sightingOf('INSTITUTION', token.start, (tokens[last] as Token).end, evidence.houseByName),
      );
      index = last;
    } else if (roomWords.has(token.lower) && isNameBehind(reading, token, next) && !isLetterOrNumber(next)) {
      findings.push(sightingOf('INSTITUTION', token.start, (next as Token).end, evidence.houseLikely));
      index++;
    } else if (isRoom && reading.hurried && isSmallName(reading, token, next)) {
      const named = next as Token;
      findings.push(
        sightingOf(
          'INSTITUTION',
          token.lower === 'stue' ? token.start : named.start,
          named.end,
          evidence.houseInSmall,
        ),
      );
      index++;
    } else if (isRoom && reading.hurried && isColouredRoom(reading, index)) {
      findings.push(
        sightingOf('INSTITUTION', (tokens[index - 1] as Token).start, token.end, evidence.houseInSmall),
      );
    } else if (token.shape === 'title') {
      const house = capitalHouse(reading, index, token, next);
      if (house !== undefined) findings.push(house);
    }
  }
  return findings;
}

/** "Rød stue", "Nordby Skole", "Folkeparkskolen": the name is in the word itself or before it. */
function capitalHouse(
  reading: Reading,
  index: number,
  token: Token,
  next: Token | undefined,
): Sighting | undefined {
  if (
    !token.opens &&
    next !== undefined &&
    colours.has(token.lower) &&
    /^(?:stue|gruppe)n?$/.test(next.lower)
  )
    return sightingOf('INSTITUTION', token.start, next.end, evidence.houseLikely);
  if (isNamedHouse(reading, index))
    return sightingOf(
      'INSTITUTION',
      (reading.tokens[index - 1] as Token).start,
      token.end,
      evidence.houseLikely,
    );
  if (endings.test(token.lower) && !isOrdinaryStart(reading, token))
    return sightingOf('INSTITUTION', startOfName(reading, index), token.end, evidence.houseLikely);
  return undefined;
}

/** "5.y", "i 3b": a class by its number and letter. */
function classLabelAt(text: string, token: Token): Sighting | undefined {
  if (token.end - token.start > 2) return undefined;
  classLabel.lastIndex = token.start;
  const label = classLabel.exec(text)?.[0];
  if (label === undefined) return undefined;
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  const dotted = label.includes('.');
  if (!dotted && (units.test(label) || !beforeClass.test(before))) return undefined;
  if (/(?:voksen|kl\.?|nr\.?|side|punkt|pkt\.?|s\.)\s*$/iu.test(before)) return undefined;
  return sightingOf(
    'INSTITUTION',
    token.start,
    token.start + label.length,
    dotted ? evidence.classByLetter : evidence.classLikely,
  );
}

/** "Svaneke Rulleskøjteklub", "Nordby Skole": a house with the name before it. */
function isNamedHouse(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  const before = reading.tokens[index - 1];
  if (token.shape !== 'title' || token.opens || before?.shape !== 'title') return false;
  return (
    isNextTo(reading, before, token) &&
    !grammarWords.has(before.lower) &&
    !isOrdinaryCapital(before.lower) &&
    kindPattern.test(token.lower)
  );
}

/** "stue pindsvin", "klubben trekanten" in a hurried note: two nouns without a joint, the second a name. */
function isSmallName(reading: Reading, token: Token, next: Token | undefined): boolean {
  if (next?.shape !== 'lower' || !isNextTo(reading, token, next) || next.lower.length < 4) return false;
  if (grammarWords.has(next.lower) || reading.lexicon.isFiniteVerb(next.lower)) return false;
  if (/^(?:året|dagen|ugen|timen|tiden|måneden|resten)$/.test(next.lower)) return false;
  if (token.lower === 'stue') return true;
  return (
    smallHouse.test(token.lower) && /(?:en|et|ne)$/.test(next.lower) && reading.lexicon.isOrdinary(next.lower)
  );
}

/** "på rød stue". */
function isColouredRoom({ tokens, text }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1];
  return (
    token.lower === 'stue' &&
    before?.shape === 'lower' &&
    colours.has(before.lower) &&
    text.slice(before.end, token.start) === ' '
  );
}

/** At the start of a sentence "Fritidshjemmet" or "Folkeskolen" is only a noun. */
function isOrdinaryStart(reading: Reading, token: Token): boolean {
  return (
    token.opens && (reading.lexicon.isListedWord(token.lower) || reading.lexicon.isOrdinary(token.lower))
  );
}

function isNameBehind(reading: Reading, token: Token, next: Token | undefined): boolean {
  if (next === undefined || !isNextTo(reading, token, next)) return false;
  if (next.shape === 'title' && next.end - next.start > 1)
    return !isOrdinaryCapital(next.lower) || reading.lexicon.isDefiniteNoun(next.lower);
  return false;
}

function isLetterOrNumber(token: Token | undefined): boolean {
  return token === undefined || token.end - token.start < 2;
}

function lastOfName(reading: Reading, from: number): number {
  let last = from;
  while (last - from < 3) {
    const next = reading.tokens[last + 1];
    if (next?.shape !== 'title' || !isNextTo(reading, reading.tokens[last], next)) return last;
    last++;
  }
  return last;
}

function startOfName(reading: Reading, index: number): number {
  const before = reading.tokens[index - 1];
  const token = reading.tokens[index] as Token;
  if (before?.shape === 'title' && !before.opens && isNextTo(reading, before, token)) return before.start;
  return token.start;
}
