import { evidence } from './evidence';
import { withoutGenitive } from './genitive';
import { type Sighting, sightingOf } from './finding';
import { isOrdinaryCapital } from './ordinary-capitals';
import { type Reading, isNextTo } from './reading';
import type { Token } from './tokens';
import { atLeast, endsIn, withGenitives } from './word-endings';
import { Mark, roomWords } from './word-marks';

const kinds =
  'børnehave vuggestue børnehus dagtilbud dagpleje dagplejen integreret institution institution skole friskole privatskole specialskole efterskole fritidshjem fritidscenter ungdomsskole ungdomsklub klub legestue børnegård naturbørnehave skovbørnehave familiehus opholdssted plejehjem krisecenter sfo klubben børnehaven vuggestuen børnehuset dagtilbuddet institutionen skolen friskolen specialskolen fritidshjemmet ungdomsklubben børnegården familiehuset fritidsklubben bosted bostedet opholdsstedet dagplejer heldagsskolen ungdomscenter ungdomscentret behandlingshjem behandlingshjemmet børnehjem børnehjemmet plejehjemmet døgninstitutionen familiecenter familiecentret vuggestuegruppen børnehavegruppen børnehaveafdelingen vuggestueafdelingen'.split(
    ' ',
  );
/** Also at the end of a compound: "Skakklubben", "Skovbørnehaven". */
const isKind = endsIn(kinds, (before) => before === 0 || before > 2);
const endsInHouse = endsIn(
  withGenitives(
    'skole skolen børnehave børnehaven vuggestue vuggestuen børnehuse børnehuset fritidshjem fritidshjemmet klubben gymnasie gymnasiet seminarie seminariet hospitale hospitalet sygehuse sygehuset kirke kirken hallen børnegården dagtilbuddet institutionen centret centeret'.split(
      ' ',
    ),
  ),
  atLeast(3),
);
/** A school or a house with a word before it: the word is its name, unless it only tells the kind. */
const isSchool = endsIn(
  ['skole', 'børnehave', 'vuggestue', 'børnehus'].flatMap((kind) =>
    ['n', 'ns', 'et', 'ets'].map((article) => kind + article),
  ),
);
const schoolWithWord = /^(.{3,}?)(?:s?skole|børnehave|vuggestue|børnehus)(?:ns?|ets?)$/u;
const kindOfSchool = new Set(
  `folke fri efter ungdom ungdoms musik billed kunst natur skov ude idræts sport sports danse ride svømme køre sommer vinter aften hel heldags special
  privat by land landsby land nabo stor store lille ind ud over mellem grund høj høje real central distrikt distrikts modtager kommune lokal global fælles barne
  børnehave små syge sprog hjemme fjern stam storby gå før mini områdets område afgiver drømme zone profil leje lærer pædagog handels søndags dag døgn
  skak fodbold gymnastik cirkus film teater design kok hus landbrugs bonde forsøgs øve start nye gammel gamle anden første søster basis ungdomsudskoling
  udflytter bus skovbus basis integrerede integreret aldersintegreret vuggestue natur idræt krop tumle gæste gæst bo mor`
    .trim()
    .split(/\s+/),
);
const colours = new Set(
  'rød røde rødt grøn grønne gul gule blå lilla orange hvid hvide sort sorte lyserød turkis'.split(' '),
);
const compass = new Set(['nord', 'syd', 'øst', 'vest']);
const classLabel =
  /(?<![\p{L}\d.,:-])(?:10|[0-9])(?:\. ?|(?=[a-z])|(?=[A-ZÆØÅ](?![\p{L}])))[a-zæøåA-ZÆØÅ](?![\p{L}\d])(?!\.\p{L})/uy;
const beforeClass = /(?:^|[^\p{L}])(?:i|fra|til|af|med|på|for|klasse|klassen|og|hele|om)\s$/iu;
const units = /^(?:[0-9]|10) ?[msdhgklMLGKAVWCF]$/u;

/** Houses behind which a name stands also in a hurry: "børnehuset solstrålen". */
const smallHouse =
  /^(?:sfo|sfo'en|skolen|institutionen|huset|klubben|bhv?|vg|(?:\p{L}{3,20})?(?:børnehaven|vuggestuen|børnehuset|friskolen|klubben|børnegården)|dagtilbuddet|legestuen|fritidshjemmet)$/u;

const HOUSE = Mark.house | Mark.room;

/** Houses, clubs, stuer and classes by their own names; "3. klasse", "SFO" and "stuen" alone tell nothing. */
export function findInstitutions(reading: Reading, found: Sighting[]): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.shape === 'number') {
      const label = classLabelAt(reading.text, token);
      if (label !== undefined) found.push(label);
      continue;
    }
    const next = tokens[index + 1];
    if (token.shape === 'lower' && next?.shape !== 'title' && !reading.hurried && (token.marks & HOUSE) === 0)
      continue;
    const isRoom = (token.marks & Mark.room) !== 0;
    if (token.shape !== 'title' && isBehindPlace(reading, token)) {
      found.push(sightingOf('INSTITUTION', (token.before as Token).start, token.end, evidence.houseLikely));
      continue;
    }
    if (token.shape === 'lower' && reading.hurried && isSchoolInSmall(reading, token)) {
      found.push(sightingOf('INSTITUTION', token.start, token.end, evidence.houseInSmall));
      continue;
    }
    if (token.shape === 'lower' && !isRoom && next?.shape !== 'title') continue;
    if (isKind(token.lower) && (isNameBehind(reading, token, next) || isCorner(reading, token, next))) {
      const last = lastOfName(reading, index + 1);
      found.push(sightingOf('INSTITUTION', token.start, (tokens[last] as Token).end, evidence.houseByName));
      index = last;
    } else if (
      isRoom &&
      roomWords.has(token.lower) &&
      (isNameBehind(reading, token, next) || isCorner(reading, token, next)) &&
      !isLetterOrNumber(next)
    ) {
      found.push(sightingOf('INSTITUTION', token.start, (next as Token).end, evidence.houseLikely));
      index++;
    } else if (isRoom && reading.hurried && isSmallName(reading, token, next)) {
      const named = next as Token;
      found.push(
        sightingOf(
          'INSTITUTION',
          token.lower === 'stue' ? token.start : named.start,
          named.end,
          evidence.houseInSmall,
        ),
      );
      index++;
    } else if (isRoom && isColouredRoom(reading, token)) {
      found.push(sightingOf('INSTITUTION', (token.before as Token).start, token.end, evidence.houseInSmall));
    } else if (token.shape === 'title') {
      const house = capitalHouse(reading, token, next);
      if (house !== undefined) found.push(house);
    }
  }
}

/** "Rød stue", "Nordby Skole", "Folkeparkskolen": the name is in the word itself or before it. */
function capitalHouse(reading: Reading, token: Token, next: Token | undefined): Sighting | undefined {
  if (next !== undefined && isColoured(token, next) && colours.has(token.lower))
    return sightingOf('INSTITUTION', token.start, next.end, evidence.houseLikely);
  if (isNamedHouse(reading, token))
    return sightingOf('INSTITUTION', (token.before as Token).start, token.end, evidence.houseLikely);
  if (endsInHouse(token.lower) && !isOrdinaryStart(reading, token))
    return sightingOf('INSTITUTION', startOfName(reading, token), token.end, evidence.houseLikely);
  return undefined;
}

/** "Blå stue" is a room by its name; a group that has a colour only inside a sentence. */
function isColoured(token: Token, next: Token): boolean {
  return (
    (next.marks & Mark.room) !== 0 &&
    (/^stues?$/.test(next.lower) || (!token.opens && /^(?:stuen|gruppen?)s?$/.test(next.lower)))
  );
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
  if (/(?<!\p{L})(?:voksen|kl\.?|nr\.?|side|punkt|pkt\.?|s\.)\s*$/iu.test(before)) return undefined;
  return sightingOf(
    'INSTITUTION',
    token.start,
    token.start + label.length,
    dotted ? evidence.classByLetter : evidence.classLikely,
  );
}

/** "Svaneke Rulleskøjteklub", "Nordby Skole": a house with the name before it. */
function isNamedHouse(reading: Reading, token: Token): boolean {
  const { before } = token;
  if (token.shape !== 'title' || token.opens || before?.shape !== 'title') return false;
  return (
    isKind(token.lower) &&
    isNextTo(reading, before, token) &&
    (before.marks & Mark.grammar) === 0 &&
    !isOrdinaryCapital(before.lower) &&
    !isOrdinaryCapital(withoutGenitive(before.lower))
  );
}

/** "Nordby skole", "Højvang børnehave", "Lærkevejens skole": the kind in small letters behind a place or a genitive that is no person's. */
function isBehindPlace(reading: Reading, token: Token): boolean {
  const { before } = token;
  if (before?.shape !== 'title' || (token.marks & Mark.house) === 0 || !isNextTo(reading, before, token))
    return false;
  const { lexicon } = reading;
  if (isOrdinaryCapital(before.lower) || (before.marks & (Mark.grammar | Mark.hint)) !== 0) return false;
  if (!before.lower.endsWith('s'))
    return token.lower !== 'sfo' && (!lexicon.isOrdinary(before.lower) || lexicon.isPlace(before.lower));
  const owner = before.lower.slice(0, -1);
  return !before.opens && !lexicon.isGivenName(owner) && !lexicon.isGivenName(before.lower);
}

/** "stue pindsvin", "klubben trekanten" in a hurried note: two nouns without a joint, the second a name. */
function isSmallName(reading: Reading, token: Token, next: Token | undefined): boolean {
  if (next?.shape !== 'lower' || !isNextTo(reading, token, next) || next.lower.length < 4) return false;
  if ((next.marks & Mark.grammar) !== 0 || reading.lexicon.isFiniteVerb(next.lower)) return false;
  if (/^(?:året|dagen|ugen|timen|tiden|måneden|resten)$/.test(next.lower)) return false;
  if (token.lower === 'stue') return true;
  return (
    smallHouse.test(token.lower) && /(?:en|et|ne)$/.test(next.lower) && reading.lexicon.isOrdinary(next.lower)
  );
}

/** "på rød stue". */
function isColouredRoom({ text }: Reading, token: Token): boolean {
  const { before } = token;
  return (
    /^stues?$/.test(token.lower) &&
    before?.shape === 'lower' &&
    colours.has(before.lower) &&
    text.slice(before.end, token.start) === ' '
  );
}

/** At the start of a sentence "Fritidshjemmet" or "Folkeskolen" is only a noun. */
function isOrdinaryStart(reading: Reading, token: Token): boolean {
  if (!token.opens) return false;
  return !isSchoolByName(reading, token.lower);
}

/** "Kløverskolen" has a name in it, "naboskolen" has not. */
function isSchoolByName({ lexicon }: Reading, lower: string): boolean {
  const before = schoolWithWord.exec(lower)?.[1];
  if (before === undefined || lexicon.isListedWord(lower)) return false;
  return !kindOfSchool.has(before) && !kindOfSchool.has(`${before}s`);
}

/** "på egeskolen" in a hurried note. */
function isSchoolInSmall(reading: Reading, { lower, before }: Token): boolean {
  return (
    isSchool(lower) && /^(?:på|i|fra|til|ved)$/.test(before?.lower ?? '') && isSchoolByName(reading, lower)
  );
}

/** "Dagplejen Vest", "Dagtilbud Nord": a corner of the world in place of a name. */
function isCorner(reading: Reading, token: Token, next: Token | undefined): boolean {
  return next?.shape === 'title' && compass.has(next.lower) && isNextTo(reading, token, next);
}

function isNameBehind(reading: Reading, token: Token, next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (!isNextTo(reading, token, next) && !isShortened(reading, token, next)) return false;
  if (next.shape === 'title' && next.end - next.start > 1)
    return !isOrdinaryCapital(next.lower) || reading.lexicon.isDefiniteNoun(next.lower);
  return false;
}

/** "Bhv. Spiren": the full stop belongs to the short form. */
function isShortened({ text }: Reading, token: Token, next: Token): boolean {
  return /^(?:bhv|vug|vuggest|børneh)$/.test(token.lower) && text.slice(token.end, next.start) === '. ';
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

function startOfName(reading: Reading, token: Token): number {
  const { before } = token;
  if (before?.shape === 'title' && !before.opens && isNextTo(reading, before, token)) return before.start;
  return token.start;
}
