import { type Finding, findingOf } from './finding';
import type { Reading } from './reading';
import type { Token } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const diagnoses = words(`
  autisme autist autistisk adhd add asperger aspergers tourette tourettes ocd ptsd epilepsi epileptisk diabetes cerebral parese spastiker
  downs down ordblind ordblindhed dysleksi hørenedsættelse synsnedsættelse høreapparat høreapparater blind døv kørestol kørestolen
  cochlear implant cøliaki kræft leukæmi muskelsvind udviklingshæmmet udviklingshæmning udviklingsforstyrrelse angst anoreksi
  selektiv mutisme stammen tilknytningsforstyrrelse sonde insulin
`);
const religions = words(`
  muslim muslimsk muslimer islam kristen kristne jøde jødisk hindu hinduistisk buddhist buddhistisk katolik katolsk jehovas vidne vidner
  ramadan ramadanen eid moské moskeen koranskole synagoge hijab tørklæde bederum imam
`);
const backgrounds = words(`
  arabisk tyrkisk kurdisk somalisk polsk rumænsk ukrainsk russisk syrisk irakisk iransk afghansk pakistansk indisk tamilsk vietnamesisk
  kinesisk thailandsk thai filippinsk litauisk lettisk estisk bosnisk serbisk kroatisk albansk bulgarsk ungarsk grønlandsk færøsk islandsk
  eritreisk etiopisk tigrinya dari farsi pashto urdu punjabi hindi swahili nepalesisk burmesisk marokkansk libanesisk palæstinensisk
  grønland færøerne island syrien irak iran afghanistan pakistan indien sri lanka somalia eritrea etiopien tyrkiet polen rumænien ukraine
  rusland litauen letland estland bosnien serbien kosovo albanien bulgarien ungarn vietnam kina thailand filippinerne libanon palæstina
  marokko egypten nigeria ghana congo uganda kenya burma myanmar nepal england tyskland spanien italien frankrig portugal brasilien usa
  asylcenter asylcentret flygtning flygtninge flygtningefamilie tosproget modersmål roma
`);
/** How sure a single word is a hint at who somebody is. */
const hints = new Map<string, number>([
  ...[...backgrounds].map((word) => [word, 0.6] as const),
  ...[...religions, ...diagnoses].map((word) => [word, 0.7] as const),
]);

const parents = words(
  'mor far moren faren mors fars forældrene stedfar stedmor bonusfar bonusmor morfar farfar mormor farmor',
);
const works = words('er arbejder læser uddanner');
const occupation =
  /.{2}(?:er|or|ør|læge|mand|kvinde|mester|smed|jurist|præst|pilot|soldat|betjent|konsulent|vagt)$/;
const beforeOccupation = words('som til en ny kendt byens selvstændig uddannet sig tidligere begge');
const onlyOne =
  /(?<!\p{L})(?:den|det|de|vores|stuens|klassens|skolens|byens|husets|årgangens|børnehavens) eneste(?: \p{L}+){0,2}(?:,? (?:der|som|med|i|på|uden)(?: \p{L}+){0,3})?/giu;

/** Diagnoses, religion, background, parents' work and "den eneste, der": together they may tell who. */
export function findQuasiIdentifiers(reading: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < reading.tokens.length; index++) {
    const token = reading.tokens[index] as Token;
    if (token.end - token.start < 3 || token.shape === 'number') continue;
    const confidence = hints.get(token.lower);
    if (confidence !== undefined) findings.push(findingOf('QUASI', token.start, token.end, confidence));
    const livelihood = parents.has(token.lower) ? livelihoodAt(reading, index) : undefined;
    if (livelihood !== undefined) findings.push(livelihood);
  }
  return [...findings, ...findOnlyOnes(reading.text)];
}

/** "far, som er mekaniker", "forældrene læser til tandlæge": the word for the work of a parent, counted from the verb. */
function livelihoodAt(reading: Reading, index: number): Finding | undefined {
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
    return findingOf('QUASI', token.start, token.end, 0.5);
  }
  return undefined;
}

function findOnlyOnes(text: string): readonly Finding[] {
  if (!text.includes('eneste')) return [];
  return [...text.matchAll(onlyOne)].map((match) =>
    findingOf('QUASI', match.index, match.index + match[0].length, 0.5),
  );
}

/** Whether the word is a country or language that is already pointed out as background. */
export function isBackground(lower: string): boolean {
  return hints.has(lower);
}
