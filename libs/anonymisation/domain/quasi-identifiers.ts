import { evidence } from './evidence';
import { type Sighting, sightingOf } from './finding';
import type { Reading } from './reading';
import { hintWords } from './quasi-words';
import type { Token } from './tokens';
import { Mark } from './word-marks';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const works = words('er arbejder læser uddanner');
const occupation =
  /.{2}(?:er|or|ør|læge|mand|kvinde|mester|smed|jurist|præst|pilot|soldat|betjent|konsulent|vagt)$/;
const beforeOccupation = words('som til en ny kendt byens selvstændig uddannet sig tidligere begge');
const onlyOne =
  /(?:den|det|de|vores|stuens|klassens|skolens|byens|husets|årgangens|børnehavens) eneste(?: \p{L}{1,30}){0,2}(?:,? (?:der|som|med|i|på|uden)(?: \p{L}{1,30}){0,3})?/iuy;

/** Diagnoses, religion, background, parents' work and "den eneste, der": together they may tell who. */
export function findQuasiIdentifiers(reading: Reading, found: Sighting[]): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if ((token.marks & (Mark.hint | Mark.parent | Mark.onlyOne)) === 0) continue;
    if ((token.marks & Mark.hint) !== 0)
      found.push(
        sightingOf('QUASI', token.start, token.end, hintWords.get(token.lower) ?? evidence.background),
      );
    const more =
      (token.marks & Mark.parent) !== 0
        ? livelihoodAt(reading, index)
        : (token.marks & Mark.onlyOne) !== 0
          ? onlyOneAt(reading, token)
          : undefined;
    if (more !== undefined) found.push(more);
  }
}

/** "far, som er mekaniker", "forældrene læser til tandlæge": the word for the work of a parent, counted from the verb. */
function livelihoodAt(reading: Reading, index: number): Sighting | undefined {
  for (let at = index + 1; at <= index + 4; at++) {
    if (!works.has(reading.tokens[at]?.lower ?? '')) continue;
    let work = at + 1;
    while (work < at + 4 && beforeOccupation.has(reading.tokens[work]?.lower ?? '')) work++;
    const token = reading.tokens[work];
    if (
      token === undefined ||
      token.lower.length < 4 ||
      !occupation.test(token.lower) ||
      reading.lexicon.isFiniteVerb(token.lower)
    )
      return undefined;
    return sightingOf('QUASI', token.start, token.end, evidence.parentsWork);
  }
  return undefined;
}

function onlyOneAt({ text }: Reading, { before }: Token): Sighting | undefined {
  if (before === undefined) return undefined;
  onlyOne.lastIndex = before.start;
  const match = onlyOne.exec(text);
  return match === null
    ? undefined
    : sightingOf('QUASI', match.index, match.index + match[0].length, evidence.onlyOne);
}
