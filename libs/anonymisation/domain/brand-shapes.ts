import { isOrdinaryCapital } from './ordinary-capitals';
import type { Reading } from './reading';
import { storyPhrases } from './story-phrases';
import type { Token } from './tokens';

/** Beginnings of family names behind which a capital stands: "McCartney", "DeWitt", "O'Brien". */
const familyBeginnings = /^(?:mc|mac|de|di|da|du|la|le|van|von|fitz|o|al|el|bin|ben|st|ab|ap|san)$/i;
/** How long a Danish word must be so that a brand and no family name is built on it. */
const LONG_WORD = 7;

const singleThings: ReadonlySet<string> = new Set(
  storyPhrases.filter((phrase) => phrase.length === 1).map((phrase) => phrase[0] as string),
);

/** "IntoWords", "Matematikfessor": a capital inside, or a long Danish word with something strange behind it, is a product. */
export function isBrand(reading: Reading, token: Token): boolean {
  return hasInnerCapital(reading, token) || isBuiltOnWord(reading, token.lower);
}

function hasInnerCapital({ text, lexicon }: Reading, token: Token): boolean {
  const raw = text.slice(token.start, token.end);
  const parts = /^(\p{Lu}\p{Ll}+)(\p{Lu}[\p{L}]+)$/u.exec(raw);
  if (parts === null) return false;
  const [, first = '', second = ''] = parts;
  if (familyBeginnings.test(first)) return false;
  return !lexicon.isGivenName(first.toLowerCase()) && !lexicon.isGivenName(second.toLowerCase());
}

function isBuiltOnWord({ lexicon }: Reading, lower: string): boolean {
  for (let cut = LONG_WORD; cut < lower.length - 1; cut++)
    if (lexicon.isListedForm(lower.slice(0, cut))) return true;
  return false;
}

/** "Snapchat-grupper", "Unix-markedet": a brand everybody knows, or what no list has, before an ordinary word. */
export function isBrandCompound({ lexicon }: Reading, { lower }: Token): boolean {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 2) return false;
  const head = lower.slice(0, hyphen);
  return (isOrdinaryCapital(head) || singleThings.has(head)) && lexicon.isOrdinary(lower.slice(hyphen + 1));
}
