import { roleWords, speechVerbs } from './cues';
import { isOrdinaryCapital } from './ordinary-capitals';
import { type Reading, isNextTo } from './reading';
import { Mark } from './word-marks';

/** What somebody is, by the end of the word: "civilingeniør", "klubformand", "børnehavebarn". */
const personNoun =
  /(?:minister|direktør|formand|chef|leder|mester|advokat|læge|konsulent|inspektør|professor|redaktør|træner|lærer|pædagog|kunstner|forfatter|sekretær|ingeniør|medlem|frue|fælle|kammerat|kollega|ven|veninde|nabo|elev|barn|dreng|pige|mand|kvinde|søster|bror|mor|far|kusine|fætter|tante|onkel|tvilling|vikar|gæst|klient|patient|ekspert|præst|kok|baby|person|forælder|søn|datter|unge|mester|hjælp|vært|folk|prins|prinsesse|konge|dronning|greve|baron|kaptajn|general|biskop|frk|fru|.[iøo]st|er|ør|ent|ant|ling)$/u;
/** What stands before a name: "industriminister", "klubformand". */
const title =
  /.{2}(?:minister|direktør|formand|chef|leder|mester|advokat|læge|konsulent|inspektør|professor|redaktør|træner|lærer|pædagog|kunstner|forfatter|sekretær|ingeniør|medlem|frue|fælle|kammerat|kollega|prins|prinsesse)$/u;

/** Whether the word says what somebody is, so that it may stand for a person without being a name. */
export function isPersonNoun(lower: string): boolean {
  return roleWords.has(lower) || personNoun.test(lower);
}

const occupation =
  /(?:læge|frisør|ingeniør|assistent|mekaniker|elektriker|arbejder|chauffør|medarbejder|leder|lærer|pædagog|tekniker|håndværker|medhjælper|sælger|terapeut|plejerske|mester|smed|tømrer|murer|maler|bager|kok|konsulent|studerende|direktør|advokat|politibetjent|soldat|betjent|landmand|fisker|dagplejer|rengøringshjælp|portør|rådgiver|psykolog|pedel)$/u;

/** Whether the word names a line of work: "tandlæge". */
export function isOccupation(lower: string): boolean {
  return occupation.test(lower);
}

/** "drengen Julen", "vinder Julen": somebody, with the article or without, and no verb. */
function saysWho({ lexicon }: Reading, lower: string): boolean {
  if (isPersonNoun(lower)) return !lexicon.isFiniteVerb(lower);
  return lexicon.isOrdinary(lower) && (isPersonNoun(lower.slice(0, -1)) || isPersonNoun(lower.slice(0, -2)));
}

/** "industriminister Julen", "forklarede Julen", "Leen Hansen": a title or a verb of speech before, a family name behind. */
export function callsForPerson(reading: Reading, index: number): boolean {
  const { tokens, lexicon, text } = reading;
  const token = tokens[index];
  if (token === undefined) return false;
  const { before } = token;
  if (before?.shape === 'lower' || before?.shape === 'title') {
    const between = text.slice(before.end, token.start);
    const isTitle =
      (before.marks & Mark.role) !== 0 || (title.test(before.lower) && lexicon.isOrdinary(before.lower));
    if (between === ' ' && (isTitle || speechVerbs.has(before.lower) || saysWho(reading, before.lower)))
      return true;
    if (between === ', ' && isTitle) return true;
  }
  const next = tokens[index + 1];
  return (
    next?.shape === 'title' &&
    !next.opens &&
    isNextTo(reading, token, next) &&
    lexicon.isName(next.lower) &&
    !isOrdinaryCapital(next.lower)
  );
}
