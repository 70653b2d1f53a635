import { administratorOfSolvang } from './personas';
import type { DemoUnit, Place } from './place';

const east = 'Klynge Øst';
const west = 'Klynge Vest';

const dagtilbud: readonly DemoUnit[] = [
  {
    name: 'Børnehuset Solstrålen',
    kind: 'dagtilbud',
    cluster: east,
    people: [
      ['Birgitte Holm', 'leader', 'leder'],
      ['Amina Yusuf', 'staff', 'paedagog'],
      ['Jesper Kragh', 'staff', 'paedagog'],
      ['Rikke Aagaard', 'staff', 'paedagog'],
      ['Thu Nguyen', 'staff', 'paedagogiskAssistent'],
      ['Nadia Haddad', 'staff', 'paedagogmedhjaelper'],
    ],
    communities: [
      ['Stuen Bækken', 'stue', 'from16to24'],
      ['Stuen Engen', 'stue', 'from16to24'],
      ['Stuen Mosen', 'stue', 'from8to15'],
      ['Legegruppen i haven', 'legegruppe', 'under8'],
    ],
  },
  {
    name: 'Børnehuset Mælkevejen',
    kind: 'dagtilbud',
    cluster: east,
    people: [
      ['Solveig Brandt', 'leader', 'leder'],
      ['Mehmet Aydın', 'staff', 'paedagog'],
      ['Katja Olsen', 'staff', 'paedagogiskAssistent'],
      ['Hodan Warsame', 'staff', 'paedagogmedhjaelper'],
    ],
    communities: [
      ['Stuen Nordstjernen', 'stue', 'from16to24'],
      ['Stuen Månen', 'stue', 'from8to15'],
    ],
  },
  {
    name: 'Børnehuset Skovkanten',
    kind: 'dagtilbud',
    cluster: west,
    people: [
      ['Marianne Foged', 'leader', 'leder'],
      ['Arun Selvarajah', 'staff', 'paedagog'],
      ['Pipaluk Kleist', 'staff', 'paedagog'],
      ['Piotr Zieliński', 'staff', 'paedagogmedhjaelper'],
    ],
    communities: [
      ['Stuen Egetræet', 'stue', 'from16to24'],
      ['Stuen Bøgen', 'stue', 'from8to15'],
    ],
  },
  {
    name: 'Dagplejen Solvang',
    kind: 'dagpleje',
    cluster: west,
    people: [
      ['Inge-Lise Mørk', 'leader', 'leder'],
      ['Bodil Frandsen', 'staff', 'dagplejer'],
      ['Fatima El-Amrani', 'staff', 'dagplejer'],
    ],
    communities: [['Heldagslegestuen', 'legegruppe', 'from8to15']],
  },
];

const skoleOgFritid: readonly DemoUnit[] = [
  {
    name: 'Engbakkeskolen',
    kind: 'skole',
    cluster: east,
    people: [
      ['Henrik Dahl', 'leader', 'leder'],
      ['Sofie Lindgren', 'staff', 'laerer'],
      ['Liv Thomsen', 'staff', 'paedagog'],
      ['Omar Siddiqui', 'staff', 'laerer'],
      ['Ewa Kowalska', 'staff', 'boernehaveklasseleder'],
      ['Anders Bro', 'staff', 'vejleder'],
    ],
    communities: [
      ['0.a', 'klasse', 'from16to24'],
      ['1.b', 'klasse', 'from16to24'],
      ['3.a', 'klasse', 'from25'],
      ['SFO Bien', 'sfo', 'from25'],
      ['Indskolingens frikvarter', 'frikvarter', 'from25'],
    ],
  },
  {
    name: 'Strandvejsskolen',
    kind: 'skole',
    cluster: west,
    people: [
      ['Dorthe Bay', 'leader', 'leder'],
      ['Kasper Lund', 'staff', 'laerer'],
      ['Yuki Tanaka', 'staff', 'laerer'],
      ['Zainab Ali', 'staff', 'boernehaveklasseleder'],
      ['Jóannes Petersen', 'staff', 'paedagog'],
    ],
    communities: [
      ['0.b', 'klasse', 'from16to24'],
      ['2.a', 'klasse', 'from16to24'],
      ['SFO Fyrtårnet', 'sfo', 'from25'],
    ],
  },
  {
    name: 'Fritidscentret Loftet',
    kind: 'fritid',
    cluster: east,
    people: [
      ['Jonas Riis', 'leader', 'leder'],
      ['Selma Begić', 'staff', 'paedagog'],
      ['Kwame Mensah', 'staff', 'paedagogmedhjaelper'],
    ],
    communities: [
      ['Torsdagsklubben', 'gruppe', 'from16to24'],
      ['Værkstedet', 'gruppe', 'from8to15'],
    ],
  },
];

const omkring: readonly DemoUnit[] = [
  {
    name: 'PPR Solvang',
    kind: 'ppr',
    people: [
      ['Katrine Winther', 'consultant', 'psykolog'],
      ['Søren Kjeldsen', 'consultant', 'psykolog'],
      ['Bahar Rahimi', 'consultant', 'talehoerekonsulent'],
      ['Ida Bruun', 'consultant', 'fysioergoterapeut'],
    ],
  },
  {
    name: 'Support Solvang',
    kind: 'support',
    people: [
      ['Mikkel Toft', 'consultant', 'vejleder'],
      ['Amanuel Tesfay', 'consultant', 'paedagog'],
      ['Hanne Skov', 'consultant', 'vejleder'],
    ],
  },
  {
    name: 'Sundhedsplejen Solvang',
    kind: 'sundhedspleje',
    people: [['Gitte Lauridsen', 'consultant', 'sundhedsplejerske']],
  },
  { name: east, kind: 'forvaltning', cluster: east, people: [['Lone Abildgaard', 'clusterLeader', 'leder']] },
  { name: west, kind: 'forvaltning', cluster: west, people: [['Torben Hviid', 'clusterLeader', 'leder']] },
  { name: 'Børn og Læring', kind: 'forvaltning', people: [['Peter Juhl', 'administration', 'konsulent']] },
];

/** Solvang Kommune: two clusters, and those who come from outside the houses. */
export const solvang: Place = {
  mirror: [
    {
      words: 'krudtugle, krudtugler, krudtuglen, krudtuglerne',
      instead: 'Hvad bruger barnet kræfterne på, og hvornår finder det ro?',
      why: 'Det er kærligt ment, men det bliver hurtigt det eneste, vi ser.',
    },
    {
      words: 'gamle kendinge, en gammel kending',
      instead: 'Hvad er nyt siden sidst, og hvad virkede dengang?',
    },
  ],
  founding: {
    municipality: 'Solvang Kommune',
    unit: 'Børn og Læring',
    administrator: administratorOfSolvang.name,
    who: administratorOfSolvang.who,
  },
  clusters: [east, west],
  units: [...dagtilbud, ...skoleOgFritid, ...omkring],
};
