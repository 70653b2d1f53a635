import { isDefiniteNoun } from './ordinary-word';
import { isPersonNoun } from './person-context';
import type { Reading } from './reading';
import type { Token } from './tokens';
import { SETTING_OFF } from './word-marks';

/** How many words may stand before what somebody is: ", italiensk-amerikansk havnearbejder". */
const REACH = 3;
/** What somebody is, said without an article right behind the name. */
const bare =
  /(?:minister|direktør|formand|chef|leder|mester|advokat|læge|konsulent|professor|redaktør|træner|lærer|pædagog|kunstner|forfatter|ingeniør|medlem|sekretær|terapeut|assistent|arbejder|chauffør|mekaniker|tømrer|murer|maler|bager|kok|smed|frisør|psykolog|arkæolog|ekspert|hustru|kone|mand|søn|datter|studerende|medhjælper|vikar|forælder|pensionist|konge|student)$/u;
const told =
  /^, (?:\d{1,3}[- ]årig|\p{Lu}\p{L}+(?:vej|gade|allé|stræde|vænget|parken|torvet|plads|have) \d)/u;

/** "Julen, 34-årig tømrer fra Vejle": behind the comma stands who the word before it is, or where somebody lives. */
export function isAppositive(reading: Reading, index: number): boolean {
  const { text, tokens, lexicon } = reading;
  const token = tokens[index] as Token;
  if (text.charCodeAt(token.end) !== 0x2c || saysWhat(reading, token.lower)) return false;
  if (told.test(text.slice(token.end, token.end + 40))) return true;
  let end = token.end;
  for (let at = index + 1; at <= index + REACH; at++) {
    const word = tokens[at];
    if (word?.shape !== 'lower' || text.slice(end, word.start) !== (at === index + 1 ? ', ' : ' '))
      return false;
    if (bare.test(word.lower))
      return /^(?:,| (?:fra|i|på|ved|til|af|hos) )/.test(text.slice(word.end, word.end + 6));
    if ((word.marks & SETTING_OFF) !== 0 || lexicon.isFiniteVerb(word.lower)) return false;
    end = word.end;
  }
  return false;
}

/** "Formanden", "Lærer": what somebody is and no name. */
function saysWhat(reading: Reading, lower: string): boolean {
  if (isPersonNoun(lower)) return true;
  return (
    isDefiniteNoun(reading, lower) && (isPersonNoun(lower.slice(0, -1)) || isPersonNoun(lower.slice(0, -2)))
  );
}
