import { dateAt } from './birth-dates';
import { cprAt } from './cpr-numbers';
import type { Sighting } from './finding';
import { phoneAt } from './phone-numbers';
import { plainSigns } from './plain-signs';
import type { Reading } from './reading';
import { accountAt, caseNumberAt, letteredNumberAt } from './reference-numbers';
import { type Towns, postcodeAt } from './postcodes';
import { addressBehind, streetAloneAt, streetAt } from './street-addresses';
import type { Token } from './tokens';
import { profileAt } from './web-addresses';
import { Mark } from './word-marks';

/** Words behind which a number, an address or a user name may stand. */
const BEHIND_WORD = Mark.caseLabel | Mark.address | Mark.profile;

/** What the rules here need of a reading. */
type Details = Pick<Reading, 'text' | 'tokens'> & { readonly lexicon: Towns };

/** Numbers, dates, addresses and user names, each tried only where a digit, a capital or a word such as "sag" sets it off. */
export function findDetails(reading: Details, found: Sighting[]): void {
  const add = (finding: Sighting | undefined): void => {
    if (finding !== undefined) found.push(finding);
  };
  /** The signs that people write for others are made plain only when there is a number to read. */
  let plain: string | undefined;
  /** Where the last CPR number, account or telephone ends: its other digits begin nothing new. */
  let covered = 0;
  for (const token of reading.tokens) {
    if (token.shape === 'title') add(streetAloneAt(reading.text, token));
    if (token.shape !== 'number' && (token.marks & BEHIND_WORD) === 0) continue;
    const text = (plain ??= plainSigns(reading.text));
    if (token.shape === 'number') {
      const number = token.start < covered ? undefined : numberAt(text, token.start);
      if (number !== undefined) covered = number.end;
      add(number);
      addNumbered(reading, text, token, add);
    } else addBehindWord(text, token, add);
  }
}

/** Plate, CPR, account and telephone, tried in this order. */
function numberAt(text: string, start: number): Sighting | undefined {
  return (
    letteredNumberAt(text, start) ?? cprAt(text, start) ?? accountAt(text, start) ?? phoneAt(text, start)
  );
}

function addNumbered(
  { lexicon }: Details,
  text: string,
  token: Token,
  add: (finding: Sighting | undefined) => void,
): void {
  const length = token.end - token.start;
  add(dateAt(text, token.start));
  if (length <= 3) add(streetAt(text, token));
  if (length === 4) add(postcodeAt(text, token.start, lexicon));
}

function addBehindWord(text: string, token: Token, add: (finding: Sighting | undefined) => void): void {
  if ((token.marks & Mark.caseLabel) !== 0) add(caseNumberAt(text, token.start));
  if ((token.marks & Mark.address) !== 0) add(addressBehind(text, token.end));
  if ((token.marks & Mark.profile) !== 0) add(profileAt(text, token.start));
}
