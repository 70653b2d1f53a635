import { grammarWords, kin, nameLikeGrammar, shortNames } from './cues';
import { ordinaryCapitals } from './ordinary-capitals';
import { hintWords, parentWords } from './quasi-words';
import { storyPhrases } from './story-phrases';
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
} as const;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** "stue", "klubben": what a name of a room or house stands behind. */
const rooms = words(
  'stue stuen team hus huset afdeling afdelingen basisgruppe gruppe gruppen hold holdet spor klassen klub klubben sfo stuerne bh bhv vg',
);
const smallHouses = words(
  "børnehaven vuggestuen sfo'en skolen institutionen børnehuset skovbørnehaven naturbørnehaven friskolen fritidsklubben ungdomsklubben børnegården dagtilbuddet legestuen fritidshjemmet stues",
);
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

/** Every word that sets off a rule, with its marks. */
export const markedWords = new WordTable(marks);

/** Whether a room or group is named behind this word. */
export const roomWords: ReadonlySet<string> = new Set(rooms);
