/** A labelling word in a text and a describing way to say it; offsets are UTF-16. */
export interface MirrorHint {
  readonly start: number;
  readonly end: number;
  /** What to ask or write instead, in Danish, addressed to the author. */
  readonly instead: string;
}

/**
 * Words that judge a child, with a way to describe what was seen. The list is ours, short on purpose: it follows the
 * difference between describing and judging that narrative and systemic practice teaches, and it never holds a text back.
 */
const labels: readonly (readonly [words: string, instead: string])[] = [
  ['umulig|umulige|umuligt', 'Hvad var svært, og i hvilken situation?'],
  ['urolig|urolige|uroligt', 'Hvad så I? For eksempel: rejser sig, går rundt, taler højt.'],
  ['vil ikke', 'Beskriv det, der skete: siger nej, går væk, venter … Hvad kunne gøre det muligt?'],
  [
    'aggressiv|aggressive|aggressivt|udadreagerende',
    'Hvad skete der lige før, og hvad gjorde barnet? For eksempel: skubber, råber.',
  ],
  ['voldelig|voldelige|voldeligt', 'Beskriv handlingen: slår, sparker, kaster. Hvad skete der lige før?'],
  ['manipulerende|manipulerer', 'Hvad prøver barnet at opnå, og hvordan beder det om det?'],
  ['doven|dovne|dovent|uselvstændig', 'Hvilke opgaver kommer barnet i gang med, og hvad hjælper?'],
  ['krævende|omklamrende', 'Hvad har barnet brug for fra de voksne, og hvornår?'],
  ['opmærksomhedskrævende|opmærksomhedssøgende', 'Barnet søger kontakt. Hvordan, og hvornår lykkes det?'],
  [
    'trodsig|trodsige|stædig|stædige|provokerende|provokerer',
    'Hvad holder barnet fast i, og hvad kan det betyde?',
  ],
  ['uopdragen|uopdragne|fræk|frække', 'Hvilken regel eller forventning er svær lige nu?'],
  ['asocial|asociale|ukontaktbar', 'Hvornår er barnet sammen med andre, og hvem er det med?'],
  ['hysterisk|hysteriske|overreagerer|pivet', 'Hvor stærk var følelsen, hvor længe, og hvad trøstede?'],
  ['klynkende|pylret|hidsig|hidsige', 'Hvad viser barnet, at det føler, og hvad er der sket lige før?'],
  ['utilpasset|problembarn|ballademager', 'Hvad er svært i situationen, og hvad kan barnet?'],
  ['grænsesøgende|grænseløs', 'Hvilken grænse, i hvilken situation, og hvad hjælper?'],
  ['ressourcesvag|ressourcesvage', 'Hvad lykkes familien med, og hvad er svært lige nu?'],
  ['altid|aldrig', 'Er der undtagelser? Hvornår går det anderledes?'],
];

const insteadOf = new Map(
  labels.flatMap(([words, instead]) => words.split('|').map((word) => [word, instead] as const)),
);
const anyWord = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...insteadOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** Finds labelling words and offers a describing alternative; a help beside the text, never a demand. */
export function mirror(text: string): readonly MirrorHint[] {
  return [...text.matchAll(anyWord)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    instead: insteadOf.get(match[0].toLowerCase()) ?? '',
  }));
}
