import { grammarWords, kin, nameLikeGrammar, roleWords, shortNames } from './cues';
import { endsInS } from './genitive';
import {
  isKnownAbbreviation,
  knownAbbreviations,
  ordinaryCapitals,
  placeholderNouns,
} from './ordinary-capitals';
import { hintWords, parentWords } from './quasi-words';
import { stoppedWords } from './sentence-boundary';
import { storyPhrases } from './story-phrases';
import { withGenitives } from './word-endings';
import { themeOf } from './themes';
import { WordTable } from './word-table';

/** What a single word may set off; one look-up per word tells all rules. */
export const Mark = {
  hint: 1,
  parent: 2,
  kin: 4,
  grammar: 8,
  room: 16,
  caseLabel: 32,
  address: 64,
  profile: 128,
  onlyOne: 256,
  /** A word with a capital that is no name. */
  capital: 512,
  /** "Hans", "August": grammar that is a first name too. */
  doubtful: 1024,
  /** A first name cut short: "Chr." */
  short: 2048,
  /** The first word of a known title. */
  story: 4096,
  /** Has a hyphen or an apostrophe inside; set by the reader of words. */
  joined: 8192,
  /** "pædagog", "moren": the name behind it belongs to a grown-up. */
  role: 1 << 14,
  /** Capitals that are no initials: "SFO". */
  abbreviation: 1 << 15,
  /** A full stop behind it rather ends the word than the sentence. */
  stopped: 1 << 16,
  /** "Barn", "gruppe": what follows is a letter or a number and no name. */
  placeholder: 1 << 17,
  /** "skole", "børnehaves": a kind of house, behind the name of one. */
  house: 1 << 18,
  /** What may stand right before a title: "sankt", and of the words of grammar "om". */
  title: 1 << 19,
  /** A god, a planet or a figure of the Bible, which children may be called by too. */
  themed: 1 << 20,
} as const;

/** The marks of words that set off a rule themselves. */
export const SETTING_OFF = (1 << 14) - 1;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** "stue", "klubben": what a name of a room or house stands behind. */
const rooms = words(
  'stue stuen team hus huset afdeling afdelingen basisgruppe gruppe gruppen hold holdet spor klassen klub klubben sfo stuerne bh bhv vg',
);
const smallHouses = words(
  "børnehaven vuggestuen sfo'en skolen institutionen børnehuset skovbørnehaven naturbørnehaven friskolen fritidsklubben ungdomsklubben børnegården dagtilbuddet legestuen fritidshjemmet stues",
);
const houses = words('skole friskole privatskole børnehave vuggestue børnehus ungdomsskole dagtilbud sfo');
const beforeTitle = words('sankt sct skt om vi de');
const caseLabels = words(
  'sag sagen sagsnr sagsnummer sags-id sagsid journalnr journalnummer journal j jnr esdh doknr dokumentnr telefonnotat notat aktnr akt-id',
);
const addressCues = words('bor bo boede adresse adressen bopæl flyttet flytter kører');
const profileCues = words(
  'konto kontoen profil profilen bruger brugernavn brugernavnet insta instagram snap snapchat tiktok discord roblox',
);

const marks = new Map<string, number>();
const add = (list: Iterable<string>, mark: number): void => {
  for (const word of list) marks.set(word, (marks.get(word) ?? 0) | mark);
};
add(hintWords.keys(), Mark.hint);
add(parentWords, Mark.parent);
add(kin, Mark.kin);
add(grammarWords, Mark.grammar);
add(rooms, Mark.room);
add(smallHouses, Mark.room);
add(caseLabels, Mark.caseLabel);
add(addressCues, Mark.address);
add(profileCues, Mark.profile);
add(['eneste'], Mark.onlyOne);
add(ordinaryCapitals, Mark.capital);
add(nameLikeGrammar, Mark.doubtful);
add(shortNames, Mark.short);
add(
  storyPhrases.map((phrase) => phrase[0] as string),
  Mark.story,
);
add(roleWords, Mark.role);
add(knownAbbreviations, Mark.abbreviation);
add(stoppedWords, Mark.stopped);
add(placeholderNouns, Mark.placeholder);
add(withGenitives(houses), Mark.house);
add(beforeTitle, Mark.title);
add(themeOf.keys(), Mark.themed);

/** Every word that sets off a rule, with its marks. */
export const markedWords = new WordTable(marks);

/** Whether a room or group is named behind this word. */
export const roomWords: ReadonlySet<string> = new Set(rooms);

/** Whether capitals here are a known abbreviation, also with an ending ("SFO'en", "PPRs"). */
export function isAbbreviation({
  lower,
  marks,
}: {
  readonly lower: string;
  readonly marks: number;
}): boolean {
  if ((marks & Mark.abbreviation) !== 0) return true;
  return ((marks & Mark.joined) !== 0 || endsInS(lower)) && isKnownAbbreviation(lower);
}
