import { grammarWords } from './cues';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';

/** Ordinary, unless it is a listed name that only looks like a genitive or a compound ("Jens", "Mads", "Hashem"). */
export function isOrdinaryWord({ lexicon }: Reading, lower: string): boolean {
  if (lexicon.isListedForm(lower)) return true;
  return !lexicon.isName(lower) && lexicon.isOrdinary(lower);
}

/** "Bilen", "Huset": the definite form of a noun. */
export function isDefiniteNoun({ lexicon }: Reading, lower: string): boolean {
  return lexicon.isDefiniteNoun(lower);
}

/** What Danish makes nouns and adjectives with, and no name ends in. */
const derived =
  /.{3}(?:ering|hed|skab|tion|sion|itet|isme|logi|grafi|agtig|mæssig|ninger|elser)(?:en|er|erne|ne|et|e)?s?$/u;
const SHORTEST_TAIL = 5;

/** A word no list has that is built like a Danish one: a Danish ending, or a listed noun at its end ("Storkespringvandet"). */
export function looksDanish({ lexicon }: Reading, lower: string): boolean {
  if (lower.length < 8 || lower.includes('-') || lexicon.isName(lower) || lexicon.isPlace(lower))
    return false;
  if (derived.test(lower)) return true;
  for (let cut = 3; cut <= lower.length - SHORTEST_TAIL; cut++)
    if (lexicon.hasOrdinaryTail(lower, cut, SHORTEST_TAIL) && !lexicon.isName(lower.slice(cut))) return true;
  return false;
}

/** "Ihvertfald", "sålænge", "godtnok": words of grammar that many write in one. */
const joinedGrammar =
  /^(?:i|på|for|til|af|så|ad|om|over|hver?|hvert|uden|god|som|selv|lige|alle?|alt|nogen|ingen)t?(?:fald|fald|stedet?|øvrigt|længe|vidt|nok|gang|helst|mindst|hvert|hvertfald|tiden?|aften|morgen|formiddags?|eftermiddags?|går|dag|morges|aftes|mellem|mellemtiden|siden|hånden|grund|gengæld|orden|udenad|fra|hjemme|sammen|meget|som|at|om|derfor|ovenpå|ude|inde|rundt|andet|ting|sinde|sted)$/u;

/** Whether several words of grammar stand grown together. */
export function isJoinedGrammar(lower: string): boolean {
  return lower.length > 5 && joinedGrammar.test(lower);
}

/** "legepl", "frikv", "medhj": cut short in the middle of a word, where no name would end. */
export function isCutShort({ lexicon }: Reading, lower: string): boolean {
  return (
    lower.length > 4 &&
    /(?:[bdfghkmprstv][bcdfghjkmpqrvxz]|[bcfghkmpv][lnt]|[sd]d)$/.test(lower) &&
    lexicon.beginsWord(lower)
  );
}

/** "Sååå", "Neeej": a word drawn out. */
export function isDrawnOut({ lexicon }: Pick<Reading, 'lexicon'>, lower: string): boolean {
  if (!hasDouble(lower)) return false;
  if (grammarWords.has(lower.replace(/(.)\1+/gu, '$1'))) return true;
  return /(.)\1\1/u.test(lower) && lexicon.isOrdinary(lower.replace(/(.)\1{2,}/gu, '$1'));
}

function hasDouble(lower: string): boolean {
  for (let at = 1; at < lower.length; at++)
    if (lower.charCodeAt(at) === lower.charCodeAt(at - 1)) return true;
  return false;
}

/** "Perspektivkortene": a compound of listed parts, the last with its article. */
export function endsInDefiniteNoun({ lexicon }: Reading, lower: string): boolean {
  if (!/(?:en|et|ne|n)s?$/.test(lower) || !lexicon.isOrdinary(lower)) return false;
  for (let cut = 3; cut <= lower.length - 4; cut++) if (lexicon.isDefiniteNoun(lower.slice(cut))) return true;
  return false;
}

/** A long unknown word one letter from a Danish one is a slip of the finger: "Stemmningen", "sandkassse". */
export function isSlip({ lexicon }: Reading, lower: string): boolean {
  if (lower.length < 6) return false;
  if (lexicon.hasNeighbour(lower)) return true;
  return lower.length > 8 && isNearCompound(lexicon, lower);
}

/** Compounds are not stored, so each neighbour has to be made and asked for. */
function isNearCompound(lexicon: Lexicon, lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const before = lower.slice(0, at);
    const rest = lower.slice(at);
    if (lexicon.isJoined(before + rest.slice(1))) return true;
    for (const letter of 'etrnsdlgkmhvfobpaåøæiuyj')
      if (lexicon.isJoined(before + letter + rest)) return true;
  }
  return false;
}
