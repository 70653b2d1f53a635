/** What the people of the main job write. Everything is invented; the one name in it is there to be found. */
export const WORDS = {
  wondering:
    'Vi undrer os over, hvad der sker, når vi går fra frugt til legepladsen. Flere børn bliver stående i garderoben.',
  basis: 'Vi talte sammen ved afhentning, og de synes om, at flere ser med.',
  seen: {
    wondering: 'Hvad sker der for Sofia, når de andre løber ud at lege?',
    concrete:
      'Sofia blev stående med hånden på døren. De andre legede Elsa i gården, og hun så efter dem uden at sige noget.',
    strengths: 'Hun kan alle sangene og viser de små, hvordan man klapper takten.',
    goesWell: 'Når hun har en at følges med, og vi har sagt det, før døren går op.',
    childPlace: 'Måske ser døren større ud fra gulvet, end vi tror.',
    parents: 'De kender det fra legepladsen derhjemme og er glade for, at vi ser på det.',
  },
  question: 'Hvad er anderledes de dage, hvor Barn A selv finder ud?',
  idea: 'Hvad ville der ske, hvis to børn fik noget at bære ud sammen, før døren går op?',
  reply: 'De dage har Barn A haft en ven at følges med.',
  halfTyped: 'Jeg tænker, at vi kunne begynde med',
  otherHalf: 'en spand og en bold, som to børn bærer ud sammen.',
  measure: {
    title: 'To og to ud på legepladsen',
    what: 'Børnene går ud to og to, og hvert par har en fast opgave med til legen.',
    when: 'Hver dag efter frugt',
    goal: 'Alle børn er i gang med en leg, når døren har stået åben i fem minutter.',
    signs: ['Ingen bliver stående i garderoben', 'Barn A går ud sammen med en anden'],
  },
  advice: 'Lad børnene bytte makker undervejs, så ingen bliver den faste hjælper.',
  but: 'Vi skal holde øje med de dage, hvor vi er få voksne.',
  decision: 'Vi begynder på mandag. Pædagogen finder opgaverne, og lederen står ved døren de første dage.',
  first: 'To par kom ud først, og Barn A gik med dem.',
  later: 'Alle kom af sted, og Barn A viste vej.',
  why: 'Barn A går ud sammen med en anden, og flere finder selv på noget at bære.',
  difference: 'At parrene havde noget sammen, før døren gik op.',
  didNot: 'At kalde ind mod garderoben.',
  card: {
    situation: 'Overgang fra frugt til legeplads, hvor nogle børn bliver stående',
    what: 'Børnene fik en fast opgave to og to, før døren gik op.',
    signs: 'Flere gik selv i gang, når de kom ud.',
    starMoment: 'Et barn rakte hånden ud til et andet og gik foran.',
    tripwire: 'Med få voksne glemte vi at dele tingene ud.',
    advice: 'Find tingene frem dagen før, og lad børnene vælge, hvem de går med.',
  },
  /** Other forms of the words on the card; the quotes ask for exactly these words, so only their stems can find it. */
  search: '"faste opgaver"',
} as const;

/** A day so many days from now, as people type it into a date field. */
export function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen' }).format(day);
}
