import type { DemoCalendar } from '../demo-calendar';
import type { Deed } from '../story';

/** Two proposals for how the class lands, and what everybody but its teacher has answered. */
export const rundeOmLanding = (days: DemoCalendar): readonly Deed[] => [...proposals(days), ...answers(days)];

const proposals = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(5, '14:00'),
    by: 'Sofie Lindgren',
    does: 'propose',
    measure: {
      title: 'Fem minutters rolig landing',
      level: 'everyone',
      approach: 'transitions',
      what: 'Alle kommer ind til dæmpet lys og den samme stille musik. Bøgerne ligger på bordet, og ingen skal noget de første fem minutter. Det, der fylder fra frikvarteret, kommer på en seddel og bliver taget med en voksen bagefter.',
      when: 'Efter de to store frikvarterer, hver dag',
      owner: 'Sofie Lindgren',
      coOwner: 'Liv Thomsen',
      start: days.dayAhead(4),
      durationWeeks: 6,
      goal: 'Hele klassen er i gang inden for ti minutter, og færre konflikter følger med ind.',
      signs: [
        'De fleste sidder med en bog, når musikken slutter',
        'Højst to sedler om dagen',
        'Børnene finder selv deres plads',
      ],
      makesSense: 'yes',
      firstFollowUp: days.dayAhead(14),
    },
  },
  {
    at: days.ago(4, '12:30'),
    by: 'Liv Thomsen',
    does: 'propose',
    measure: {
      title: 'Lege med en slutning',
      level: 'group',
      approach: 'playmates',
      what: 'To faste legesteder i gården det sidste kvarter, hvor en pædagog er med. Legene er de samme hele ugen, og børnene aftaler, hvordan de slutter, og hvem der begynder næste gang.',
      when: 'Det sidste kvarter af middagsfrikvarteret',
      owner: 'Liv Thomsen',
      coOwner: 'Sofie Lindgren',
      start: days.dayAhead(4),
      durationWeeks: 4,
      goal: 'Flere børn kommer ind fra en leg, der er sluttet, og ikke fra en, der er afbrudt.',
      signs: ['Legen slutter, før klokken ringer', 'Børnene kan fortælle, hvad de skal lege i morgen'],
      makesSense: 'partly',
      firstFollowUp: days.dayAhead(12),
    },
  },
];

const answers = (days: DemoCalendar): readonly Deed[] => [
  { at: days.ago(2, '10:00'), by: 'Henrik Dahl', does: 'openRound', deadline: days.ahead(2, '15:00') },
  { at: days.ago(2, '10:10'), by: 'Henrik Dahl', does: 'answer', answer: 'yes' },
  {
    at: days.ago(2, '15:05'),
    by: 'Liv Thomsen',
    does: 'answer',
    answer: 'yesBut',
    reason:
      'Ja, hvis vi er to voksne ude det sidste kvarter. Ellers kan jeg ikke både lege med og have øje for resten af gården.',
  },
  {
    at: days.ago(1, '09:40'),
    by: 'Katrine Winther',
    does: 'answer',
    answer: 'recommendWithChange',
    reason:
      'Begynd med landingen alene i to uger. Så kan I se, hvad den bærer, før gården også bliver lavet om.',
  },
  {
    at: days.ago(1, '13:15'),
    by: 'Mikkel Toft',
    does: 'answer',
    answer: 'recommend',
    reason:
      'Begge dele hjælper alle børn og ikke kun dem, vi er optaget af. Jeg kommer gerne og er med i gården den første uge.',
  },
];
