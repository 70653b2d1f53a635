import type { DemoCalendar } from '../demo-calendar';
import type { Deed } from '../story';

/** Two tiltag in the garderobe, agreed on by all, and what happened in the weeks after. */
export const tiltagIGarderoben = (days: DemoCalendar): readonly Deed[] => [
  ...proposals(days),
  ...agreement(days),
  ...followUps(days),
];

const pictures = 'Billeder og fast rækkefølge i børnehøjde';
const bench = 'Legen begynder på bænken';

const proposals = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(41, '13:00'),
    by: 'Amina Yusuf',
    does: 'propose',
    measure: {
      title: pictures,
      level: 'everyone',
      approach: 'pictograms',
      what: 'Hele stuen får billeder af tøjet i den rækkefølge, det tages på, i børnehøjde ved hver bænk. En voksen sidder ned og tager selv tøj på. Vi går ud i tre små hold i stedet for alle på én gang.',
      when: 'Hver formiddag, når vi skal ud',
      owner: 'Amina Yusuf',
      coOwner: 'Jesper Kragh',
      start: days.dayAgo(36),
      durationWeeks: 10,
      goal: 'Alle børn kommer ud sammen med nogen, og ingen står tilbage i garderoben.',
      signs: [
        'Børnene viser hinanden, hvor langt de er',
        'Det sidste hold er ude inden for ti minutter',
        'Færre kald fra de voksne',
      ],
      makesSense: 'yes',
      firstFollowUp: days.dayAgo(32),
    },
  },
  {
    at: days.ago(41, '13:40'),
    by: 'Jesper Kragh',
    does: 'propose',
    measure: {
      title: bench,
      level: 'group',
      approach: 'playGroups',
      what: 'To formiddage om ugen aftaler en lille legegruppe sin leg på bænken, mens tøjet kommer på: hvem er med, hvor begynder vi, og hvad skal vi bruge. En voksen går med ud og bliver i legen det første kvarter.',
      when: 'Tirsdag og torsdag formiddag',
      owner: 'Jesper Kragh',
      coOwner: 'Amina Yusuf',
      start: days.dayAgo(36),
      durationWeeks: 10,
      goal: 'De tre børn har en plads i en leg, allerede før de går ud ad døren.',
      signs: ['Legen går videre, når den voksne trækker sig', 'Andre børn spørger, om de må være med'],
      makesSense: 'partly',
      firstFollowUp: days.dayAgo(27),
    },
  },
];

const agreement = (days: DemoCalendar): readonly Deed[] => [
  { at: days.ago(40, '09:00'), by: 'Birgitte Holm', does: 'openRound', deadline: days.ago(37, '15:00') },
  { at: days.ago(40, '09:05'), by: 'Birgitte Holm', does: 'answer', answer: 'yes' },
  { at: days.ago(40, '12:55'), by: 'Amina Yusuf', does: 'answer', answer: 'yes' },
  {
    at: days.ago(39, '13:10'),
    by: 'Jesper Kragh',
    does: 'answer',
    answer: 'yesBut',
    reason:
      'Ja, men vi må aftale, hvem der rydder op på stuen imens, ellers ender den ene af os med at løbe.',
  },
  {
    at: days.ago(39, '14:00'),
    by: 'Mikkel Toft',
    does: 'answer',
    answer: 'recommend',
    reason: 'Det er et redskab, som alle børn har glæde af, og I kan begynde i morgen.',
  },
  {
    at: days.ago(38, '10:20'),
    by: 'Katrine Winther',
    does: 'answer',
    answer: 'recommendWithChange',
    reason: 'Lad børnene være med til at lave billederne. Så bliver de deres og ikke vores.',
  },
  {
    at: days.ago(38, '14:30'),
    by: 'Birgitte Holm',
    does: 'closeRound',
    decision: 'Vi gør begge dele. Børnene tager selv billederne. Oprydningen venter, til alle er ude.',
    reviewOn: days.dayAhead(4),
  },
];

const followUps = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(32, '12:40'),
    by: 'Amina Yusuf',
    does: 'followUp',
    measure: pictures,
    done: 'partly',
    participation: 2,
    line: 'Billederne hang for højt, og vi glemte dem to dage. De tre kom sidst ud, men i godt humør.',
    nextDate: days.dayAgo(22),
  },
  {
    at: days.ago(27, '13:05'),
    by: 'Jesper Kragh',
    does: 'followUp',
    measure: bench,
    done: 'partly',
    participation: 2,
    line: 'Legen kom i gang på bænken, men gik i opløsning ude. Jeg slap for tidligt.',
    nextDate: days.dayAgo(15),
  },
  {
    at: days.ago(22, '12:30'),
    by: 'Amina Yusuf',
    does: 'followUp',
    measure: pictures,
    done: 'yes',
    participation: 3,
    line: 'Nu hænger de rigtigt. Barn A viser de andre, hvad der kommer efter bukserne.',
    nextDate: days.dayAgo(9),
  },
  {
    at: days.ago(15, '12:50'),
    by: 'Jesper Kragh',
    does: 'followUp',
    measure: bench,
    done: 'yes',
    participation: 3,
    line: 'To børn mere spurgte, om de måtte være med. Der var heste nok til alle.',
    nextDate: days.dayAgo(3),
  },
  {
    at: days.ago(9, '12:35'),
    by: 'Amina Yusuf',
    does: 'followUp',
    measure: pictures,
    done: 'yes',
    participation: 4,
    line: 'Sidste hold var ude efter otte minutter. Vi kaldte ikke en eneste gang.',
    nextDate: days.dayAhead(0),
  },
  {
    at: days.ago(3, '13:00'),
    by: 'Jesper Kragh',
    does: 'followUp',
    measure: bench,
    done: 'yes',
    participation: 4,
    line: 'Legen fortsatte, da jeg gik. De havde selv aftalt, hvem der begynder i morgen.',
    nextDate: days.dayAhead(5),
  },
  {
    at: days.ago(2, '14:10'),
    by: 'Katrine Winther',
    does: 'write',
    kind: 'question',
    text: 'Det flytter sig! Hvad er den mindste del af det her, som I vil holde fast i, også når der er travlt?',
  },
  {
    at: days.ago(1, '12:55'),
    by: 'Amina Yusuf',
    does: 'write',
    kind: 'reply',
    text: 'At en af os sidder ned. Alt det andet følger efter, og det koster ingenting.',
  },
];
