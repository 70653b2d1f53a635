import type { DemoCalendar } from '../demo-calendar';
import type { Deed, Story } from '../story';

/** The oldest, on their way to school: their tiltag runs, and the forløb is offered to the school. */
export const legegruppenIHaven = (days: DemoCalendar): Story => ({
  community: 'Legegruppen i haven',
  deeds: [...wondering(days), ...agreement(days), ...followUps(days), offer(days)],
});

const visit = 'Vi tager legen med på besøg';

const wondering = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(33, '12:50'),
    by: 'Birgitte Holm',
    does: 'open',
    focus: 'community',
    ageBand: 'age3to5',
    wondering:
      'De ældste bygger og leger hele formiddagen ude i haven. Når vi besøger skolens legeplads, bliver de fleste stående ved hegnet. Hvad af det, de kan her, skal vi hjælpe dem med at tage med?',
  },
  {
    at: days.ago(33, '13:00'),
    by: 'Birgitte Holm',
    does: 'invite',
    person: 'Rikke Aagaard',
    as: 'paedagog',
    secondAdult: true,
  },
  { at: days.ago(32, '08:10'), by: 'Birgitte Holm', does: 'invite', person: 'Thu Nguyen', as: 'paedagog' },
  {
    at: days.ago(30, '12:40'),
    by: 'Rikke Aagaard',
    does: 'share',
    observation: {
      wondering: 'Hvad gør haven til et sted, hvor de tør begynde noget sammen?',
      concrete:
        'Syv børn byggede en butik af planker. Barn A fandt på varerne, og barn B tog imod dem, der kom til. Dagen efter stod de samme syv ved hegnet på skolens legeplads i tyve minutter, til jeg lagde to planker på jorden.',
      situation: 'freePlay',
      strengths:
        'De finder på sammen, giver hinanden roller og kan vente, mens en leg bliver forklaret. Barn B ser dem, der står udenfor.',
      goesWell:
        'Når de kender tingene, når de er tre eller fire om noget, og når en voksen begynder uden at bestemme.',
      frequency: 'weekly',
      participation: 3,
      childPlace: 'Der er langt fra hegnet til gyngerne, og man ved ikke, hvem der bestemmer, siger børnene.',
      childPlaceSource: 'said',
      parentsView: 'talked',
      parentsText: 'De hører mest spørgsmål om, hvem man skal lege med. De vil gerne mødes på legepladsen.',
      urgency: 'canWait',
    },
  },
  { at: days.ago(28, '09:20'), by: 'Birgitte Holm', does: 'beginSharedLook' },
  {
    at: days.ago(27, '13:15'),
    by: 'Rikke Aagaard',
    does: 'propose',
    measure: {
      title: visit,
      level: 'group',
      approach: 'transitions',
      what: 'Hver uge går legegruppen på besøg på skolens legeplads med en kasse ting, børnene selv har valgt. En voksen begynder en kendt leg ved hegnet og bliver i den det første kvarter.',
      when: 'Onsdag formiddag',
      owner: 'Rikke Aagaard',
      coOwner: 'Thu Nguyen',
      start: days.dayAgo(22),
      durationWeeks: 10,
      goal: 'Alle syv er med i en leg, før halvdelen af besøget er gået.',
      signs: ['Børnene begynder selv en leg', 'De viser et af skolens børn, hvad man kan'],
      makesSense: 'yes',
      firstFollowUp: days.dayAgo(15),
    },
  },
];

const agreement = (days: DemoCalendar): readonly Deed[] => [
  { at: days.ago(26, '09:00'), by: 'Birgitte Holm', does: 'openRound', deadline: days.ago(23, '15:00') },
  { at: days.ago(26, '09:05'), by: 'Birgitte Holm', does: 'answer', answer: 'yes' },
  { at: days.ago(25, '12:50'), by: 'Rikke Aagaard', does: 'answer', answer: 'yes' },
  {
    at: days.ago(25, '13:30'),
    by: 'Thu Nguyen',
    does: 'answer',
    answer: 'yesBut',
    reason: 'Ja, men lad os være to voksne af sted, så den ene kan blive i legen.',
  },
  {
    at: days.ago(24, '10:00'),
    by: 'Birgitte Holm',
    does: 'closeRound',
    decision: 'Vi prøver i ti uger og er to af sted. Børnene pakker selv kassen dagen før.',
    reviewOn: days.dayAhead(9),
  },
];

const followUps = (days: DemoCalendar): readonly Deed[] => [
  {
    at: days.ago(15, '12:45'),
    by: 'Rikke Aagaard',
    does: 'followUp',
    measure: visit,
    done: 'partly',
    participation: 3,
    line: 'To begyndte en butik ved hegnet. De andre så til og kom med, da kassen blev åbnet.',
    nextDate: days.dayAgo(7),
  },
  {
    at: days.ago(7, '12:35'),
    by: 'Thu Nguyen',
    does: 'followUp',
    measure: visit,
    done: 'yes',
    participation: 4,
    line: 'Fem af de syv gik lige ud på legepladsen. Et skolebarn spurgte, om man kunne købe is.',
    nextDate: days.dayAhead(6),
  },
  {
    at: days.ago(6, '10:15'),
    by: 'Rikke Aagaard',
    does: 'hear',
    voice: {
      of: 'circleTime',
      source: 'said',
      what: 'De vil vide, hvor man hænger sin jakke, og om man må tage planker med. Flere pegede på gyngerne og sagde, at der plejer at være optaget.',
    },
  },
];

const offer = (days: DemoCalendar): Deed => ({
  at: days.ago(1, '10:20'),
  by: 'Birgitte Holm',
  does: 'offerHandOver',
  unit: 'Engbakkeskolen',
  handOver: {
    kind: 'toSchool',
    startsOn: days.dayAhead(15),
    strengths:
      'De finder på sammen og giver hinanden roller. De ser, hvem der står udenfor, og henter dem ind. En god leg kan vare hele formiddagen.',
    works:
      'En kendt ting i hånden, når stedet er nyt. Vi begynder legen uden at bestemme den og går først, når den kører. Tre eller fire om noget ad gangen.',
    communities:
      'Syv børn har bygget sammen i haven hele året. To og to tør de begynde noget nyt; alene bliver de stille.',
    avoid: 'Store rundvisninger, og at blive spurgt én for én foran de andre. Så ser de ned og venter på os.',
    structure: 'Dagens billeder i børnehøjde og en kasse med ting, børnene selv har valgt.',
    childWords: 'Hvor hænger man sin jakke, og må man tage planker med? De glæder sig til gyngerne.',
    parents:
      'De er glade for, at det, der virker her, går videre. De vil gerne mødes på legepladsen, før det begynder.',
    unknown: 'Hvordan de har det i en større flok, når dagen er lang.',
    firstDays:
      'En af os går med de to første morgener. Kassen står ved døren, og den voksne, der tager imod, begynder ved den.',
    basis: {
      kind: 'parentsInvolved',
      how: 'Læst igennem med forældrene på et kort møde. De vil gerne have, at skolen kender det, der virker.',
      week: days.weekAgo(3),
    },
  },
});
